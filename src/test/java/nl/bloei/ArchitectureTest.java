package nl.bloei;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the doors between them, without exemptions. */
@AnalyzeClasses(packages = "nl.bloei", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> PROPERTIES = resideInAnyPackage("javafx.beans..",
            "javafx.collections..", "javafx.util..");

    @ArchTest
    static final ArchRule ROOMS_USE_ONLY_THE_ROOMS_BELOW_THEM = layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("workbook")
        .definedBy("nl.bloei.workbook..")
        .layer("content")
        .definedBy("nl.bloei.content..")
        .layer("drawing")
        .definedBy("nl.bloei.drawing..")
        .layer("insight")
        .definedBy("nl.bloei.insight..")
        .layer("storage")
        .definedBy("nl.bloei.storage..")
        .layer("editing")
        .definedBy("nl.bloei.editing..")
        .layer("paper")
        .definedBy("nl.bloei.paper..")
        .layer("control")
        .definedBy("nl.bloei.control..")
        .layer("ui")
        .definedBy("nl.bloei.ui..")
        .layer("app")
        .definedBy("nl.bloei.app..")
        .whereLayer("workbook")
        .mayNotAccessAnyLayer()
        .whereLayer("content")
        .mayOnlyAccessLayers("workbook")
        .whereLayer("drawing")
        .mayOnlyAccessLayers("workbook", "content")
        .whereLayer("insight")
        .mayOnlyAccessLayers("workbook", "content")
        .whereLayer("storage")
        .mayOnlyAccessLayers("workbook")
        .whereLayer("editing")
        .mayOnlyAccessLayers("workbook", "storage")
        .whereLayer("paper")
        .mayOnlyAccessLayers("workbook", "content", "drawing", "insight")
        .whereLayer("control")
        .mayOnlyAccessLayers("workbook", "content", "drawing")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .ensureAllClassesAreContainedInArchitectureIgnoring("java..");

    @ArchTest
    static final ArchRule NO_CIRCLES_BETWEEN_PACKAGES = slices().matching("nl.bloei.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JSON_STAYS_IN_CONTENT_AND_STORAGE = noClasses()
        .that()
        .resideOutsideOfPackages("nl.bloei.content..", "nl.bloei.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule PDF_AND_AWT_STAY_IN_PAPER = noClasses().that()
        .resideOutsideOfPackage("nl.bloei.paper..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..",
                "org.apache.fontbox..", "org.apache.xmpbox..", "java.awt..", "javax.imageio..", "javax.print..",
                "javax.swing..");

    @ArchTest
    static final ArchRule READING_TEXT_IS_PARSED_IN_CONTENT = noClasses()
        .that()
        .resideOutsideOfPackage("nl.bloei.content..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_STAYS_IN_APP = noClasses().that()
        .resideOutsideOfPackage("nl.bloei.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule SECRETS_ARE_SEALED_IN_STORAGE_ONLY = noClasses().that()
        .resideOutsideOfPackage("nl.bloei.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.exceptionfactory..", "org.bouncycastle..", "com.nulabinc..", "javax.crypto..");

    @ArchTest
    static final ArchRule THE_TOOLKIT_STAYS_IN_CONTROL_UI_AND_APP = noClasses()
        .that()
        .resideOutsideOfPackages("nl.bloei.control..", "nl.bloei.ui..", "nl.bloei.app..",
                "nl.bloei.editing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..",
                "atlantafx..");

    @ArchTest
    static final ArchRule EDITING_USES_ONLY_PROPERTIES_OF_THE_TOOLKIT = noClasses()
        .that()
        .resideInAPackage("nl.bloei.editing..")
        .should()
        .dependOnClassesThat(resideInAPackage("javafx..").and(not(PROPERTIES)));

    @ArchTest
    static final ArchRule WHAT_A_PERSON_WRITES_CANNOT_CHANGE = classes().that()
        .resideInAPackage("nl.bloei.workbook..")
        .and()
        .areNotEnums()
        .and()
        .areNotInterfaces()
        .should()
        .haveOnlyFinalFields();
}
