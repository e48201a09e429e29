package nl.bloei.app;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.bloei.content.ContentProblem;
import nl.bloei.content.Texts;
import nl.bloei.storage.Problem;

/**
 * The command line: for scripts and for machines without a screen. Outcomes go to the one stream, problems to the other;
 * the exit codes are those of {@link ExitCode}.
 */
final class Commands {
    private static final int WIDTH = 96;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** A command line with these commands. */
    Commands(PrintStream out, PrintStream err, List<Command> commands) {
        this.out = out;
        this.err = err;
        commands.forEach(command -> this.commands.put(command.spec().name(), command));
    }

    /** Does what the words ask and returns the exit code. */
    int run(String... words) {
        var line = new CommandLine(spec()).setUsageHelpWidth(WIDTH);
        try {
            return run(line, line.parseArgs(words));
        } catch (ParameterException e) {
            err.println(usage(e));
            err.println(Texts.get("app.usage.help"));
            return ExitCode.USAGE;
        } catch (Problem e) {
            err.println(ProblemText.of(e));
            return ExitCode.of(e);
        } catch (ContentProblem e) {
            err.println(Texts.get("app.content.broken", e.getMessage()));
            return ExitCode.PROBLEM;
        }
    }

    private int run(CommandLine line, ParseResult words) throws Problem {
        ParseResult asked = words.hasSubcommand() ? words.subcommand() : words;
        if (asked.isUsageHelpRequested()) {
            asked.commandSpec().commandLine().setUsageHelpWidth(WIDTH).usage(out);
            return ExitCode.DONE;
        }
        if (asked.isVersionHelpRequested()) {
            out.println(Version.sentence());
            return ExitCode.DONE;
        }
        if (!words.hasSubcommand()) {
            line.usage(err);
            return ExitCode.USAGE;
        }
        Command command = commands.get(asked.commandSpec().name());
        if (command == null) {
            throw new IllegalStateException("No command " + asked.commandSpec().name());
        }
        return command.run(asked, out, err);
    }

    private CommandSpec spec() {
        CommandSpec spec = withHelp(CommandSpec.create().name("bloei"), Texts.get("app.cli.description"));
        spec.addOption(OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description(Texts.get("app.cli.version"))
            .build());
        spec.usageMessage()
            .commandListHeading("%n" + Texts.get("app.cli.commands") + "%n")
            .synopsisSubcommandLabel(Texts.get("app.cli.command"))
            .exitCodeListHeading("%n" + Texts.get("app.cli.codes") + "%n")
            .exitCodeList(codes())
            .footer("", Texts.get("app.cli.window"));
        commands.values().forEach(command -> spec.addSubcommand(command.spec().name(), command.spec()));
        return spec;
    }

    /** Gives a command its description and the words around its list of options. */
    static CommandSpec withHelp(CommandSpec spec, String description) {
        spec.addOption(
                OptionSpec.builder("-h", "--help").usageHelp(true).description(Texts.get("app.cli.help")).build());
        spec.usageMessage()
            .descriptionHeading("%n")
            .description(description)
            .synopsisHeading(Texts.get("app.cli.usage") + " ")
            .parameterListHeading("%n")
            .optionListHeading("%n")
            .sortOptions(false);
        return spec;
    }

    private static Map<String, String> codes() {
        var codes = new LinkedHashMap<String, String>();
        codes.put(String.valueOf(ExitCode.DONE), Texts.get("app.code.done"));
        codes.put(String.valueOf(ExitCode.PROBLEM), Texts.get("app.code.problem"));
        codes.put(String.valueOf(ExitCode.USAGE), Texts.get("app.code.usage"));
        codes.put(String.valueOf(ExitCode.NO_WINDOW), Texts.get("app.code.window"));
        codes.put(String.valueOf(ExitCode.RECOVERABLE), Texts.get("app.code.recoverable"));
        codes.put(String.valueOf(ExitCode.LOCKED), Texts.get("app.code.locked"));
        return codes;
    }

    private static String usage(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing -> Texts.get("app.usage.missing",
                    missing.getMissing().stream().map(Commands::label).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown -> Texts.get("app.usage.unknown",
                    String.join(" ", unknown.getUnmatched()));
            default -> Texts.get("app.usage.wrong", e.getArgSpec() == null ? e.getValue() : label(e.getArgSpec()));
        };
    }

    private static String label(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
