package nl.bloei.paper;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * An element of a page under construction. Text can only ever become text: it is put into a tree, never into markup,
 * and passes through a filter that leaves nothing that cannot be printed.
 */
final class Html {
    private final Element element;
    private final UnaryOperator<String> printable;

    private Html(Element element, UnaryOperator<String> printable) {
        this.element = element;
        this.printable = printable;
    }

    /** The kinds of element that pages are made of. */
    enum Tag {
        HEAD, TITLE, META, STYLE, BODY, SECTION, DIV, P, H1, H2, H3, UL, LI, SPAN, BR, OBJECT, IMG;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A new, empty page.
     *
     * @param language its language, as in {@code nl}
     * @param printable what makes any text printable
     */
    static Html page(String language, UnaryOperator<String> printable) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement("html");
            document.appendChild(root);
            root.setAttribute("lang", language);
            return new Html(root, printable);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK has no XML parser", e);
        }
    }

    /** The tree that this element stands in. */
    Document document() {
        return element.getOwnerDocument();
    }

    /** A new element at the end of this one, with style classes separated by spaces. */
    Html add(Tag tag, String classes) {
        Element child = document().createElement(tag.word());
        if (!classes.isEmpty()) {
            child.setAttribute("class", classes);
        }
        element.appendChild(child);
        return new Html(child, printable);
    }

    /** A new element at the end of this one that holds a text. */
    Html add(Tag tag, String classes, String text) {
        return add(tag, classes).text(text);
    }

    /** Adds text to this element. */
    Html text(String text) {
        element.appendChild(document().createTextNode(printable.apply(text)));
        return this;
    }

    /** Sets an attribute. */
    Html set(String attribute, String value) {
        element.setAttribute(attribute, printable.apply(value));
        return this;
    }

    /** Makes an image of this element. */
    Html image(byte[] jpeg) {
        element.setAttribute("src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
        return this;
    }

    /** Adds style sheet text, which is the program's own. */
    Html css(String rules) {
        element.appendChild(document().createTextNode(rules));
        return this;
    }

    /** Sets a length of this element's style, in CSS pixels of 1/96 inch. */
    Html size(String property, double pixels) {
        String style = element.getAttribute("style") + String.format(Locale.ROOT, "%s:%.3fpx;", property, pixels);
        element.setAttribute("style", style);
        return this;
    }

    /** Sets the colour of this element's text, as style sheets write it. */
    Html colour(String colour) {
        element.setAttribute("style", element.getAttribute("style") + "color:" + colour + ";");
        return this;
    }
}
