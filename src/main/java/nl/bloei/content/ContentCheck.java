package nl.bloei.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no single field can tell: whether ids are unique, links lead somewhere and blocks fit together. */
final class ContentCheck {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private final Map<String, String> fileById = new HashMap<>();

    /** Takes a worksheet or page in; its id must follow from the name of its file. */
    void add(String file, String prefix, String id) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        String other = fileById.putIfAbsent(id, file);
        if (other != null) {
            throw new ContentProblem(file, "", "id " + id + " is taken by " + other);
        }
        if (!ID.matcher(name).matches()) {
            throw new ContentProblem(file, "", "the name of a file has small letters, digits and hyphens only");
        }
        if (!id.equals(prefix + name)) {
            throw new ContentProblem(file, "", "id is " + id + " but must be " + prefix + name + " in this file");
        }
    }

    /** Checks the blocks of a worksheet against each other, and its links against everything taken in. */
    void check(Worksheet worksheet) {
        String file = fileOf(worksheet.id());
        checkBlocks(file, worksheet.blocks());
        checkPrompts(file, worksheet.blocks());
        checkColumns(file, worksheet.blocks());
        for (Block block : worksheet.blocks()) {
            checkGathers(file, block, worksheet);
            checkReferences(file, block, worksheet);
        }
        for (Worksheet.Link link : worksheet.next()) {
            checkLink(file, "next", link.to());
        }
    }

    /** Checks the links of a page against everything taken in. */
    void check(ReadingPage page) {
        page.body()
            .stream()
            .flatMap(ContentCheck::spans)
            .filter(span -> !span.link().isEmpty())
            .forEach(span -> checkLink(fileOf(page.id()), "link '" + span.text() + "'", span.link()));
    }

    private static void checkBlocks(String file, List<Block> blocks) {
        var ids = new HashSet<String>();
        for (Block block : blocks) {
            checkId(file, block, block.id());
            if (!ids.add(block.id())) {
                throw problem(file, block, "its id is taken by another block");
            }
        }
    }

    private static void checkPrompts(String file, List<Block> blocks) {
        var ids = new HashSet<String>();
        for (Block block : blocks) {
            for (Prompt prompt : block.prompts()) {
                checkId(file, block, prompt.id());
                if (!ids.add(prompt.id())) {
                    throw problem(file, block, "prompt id " + prompt.id() + " is taken by another prompt");
                }
            }
        }
    }

    private static void checkId(String file, Block block, String id) {
        if (!ID.matcher(id).matches()) {
            throw problem(file, block, "id " + id + " must have small letters, digits and hyphens only");
        }
    }

    private static void checkColumns(String file, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.place() == Block.Place.RIGHT && (i == 0 || blocks.get(i - 1).place() != Block.Place.LEFT)) {
                throw problem(file, block, "stands right without a block left of it");
            }
            if (block.place() == Block.Place.LEFT
                    && (i + 1 == blocks.size() || blocks.get(i + 1).place() != Block.Place.RIGHT)) {
                throw problem(file, block, "stands left without a block right of it");
            }
        }
    }

    private static void checkGathers(String file, Block block, Worksheet worksheet) {
        if (block instanceof Block.Chips chips && !chips.gathers().isEmpty()) {
            String reason = "gathers from " + chips.gathers();
            Block from = worksheet.block(chips.gathers())
                .orElseThrow(() -> problem(file, block, reason + ", which does not exist"));
            if (chips.gathers().equals(block.id()) || !hasEntries(from)) {
                throw problem(file, block, reason + ", which has no entries to offer");
            }
        }
    }

    private static boolean hasEntries(Block block) {
        return switch (block) {
            case Block.Chips _,Block.HistoryLine _ -> true;
            default -> false;
        };
    }

    /** Checks what a block says of other blocks of the worksheet. */
    private static void checkReferences(String file, Block block, Worksheet worksheet) {
        Block.When when = block.when();
        if (when != null && !(worksheet.block(when.block()).orElse(null) instanceof Block.Choice choice
                && choice.options().stream().anyMatch(option -> option.id().equals(when.option())))) {
            throw problem(file, block, "shows with " + when.block() + ":" + when.option() + ", which does not exist");
        }
        Stream<String> questions = block instanceof Block.Scale(var _, var _, var _, var _, var ideal, var behind, var step)
                ? Stream.of(ideal, behind, step).filter(id -> !id.isEmpty())
                : Stream.empty();
        questions.forEach(id -> checkOf(file, block, worksheet, id, Block.Question.class::isInstance));
        if (block instanceof Block.Figure figure) {
            figure.spots()
                .forEach(spot -> checkOf(file, block, worksheet, spot.of(), each -> !each.prompts().isEmpty()));
        }
        if (block instanceof Block.Handout handout) {
            checkOf(file, block, worksheet, handout.of(), Block.People.class::isInstance);
        }
    }

    private static void checkOf(String file, Block block, Worksheet worksheet, String id, Predicate<Block> fits) {
        if (worksheet.block(id).filter(fits).isEmpty()) {
            throw problem(file, block, "speaks of " + id + ", which is no block that it can use");
        }
    }

    /** Checks the links of a guide against everything taken in, and its moves against its cells. */
    void check(Guide guide) {
        String file = fileOf(guide.id());
        switch (guide.body()) {
            case Guide.Picker picker -> {
                var tags = picker.filters()
                    .stream()
                    .flatMap(filter -> filter.options().stream().map(filter::tag))
                    .collect(Collectors.toSet());
                for (Guide.Entry entry : picker.entries()) {
                    checkLink(file, "entries", entry.to());
                    if (!tags.containsAll(entry.tags())) {
                        throw new ContentProblem(file, "entry " + entry.to(), "has a tag that no filter knows");
                    }
                }
            }
            case Guide.Routes routes -> Stream
                .concat(routes.routes().stream().flatMap(way -> way.stops().stream()), routes.always().stream())
                .flatMap(stop -> stop.links().stream())
                .forEach(link -> checkLink(file, "stops", link.to()));
            case Guide.Crossroads roads -> {
                var cells = roads.cells().stream().map(Guide.Cell::id).collect(Collectors.toSet());
                for (Guide.Move move : roads.moves()) {
                    if (!cells.contains(move.from()) || !cells.contains(move.to())) {
                        throw new ContentProblem(file, "move " + move.id(),
                                "leads from or to a cell that does not exist");
                    }
                    move.links().forEach(link -> checkLink(file, "move " + move.id(), link.to()));
                }
            }
        }
    }

    /** Checks the worksheets and links of an example conversation against everything taken in. */
    void check(ExampleCase each) {
        for (ExampleCase.Scene scene : each.scenes()) {
            String where = "scene " + scene.id();
            if (!scene.worksheet().isEmpty()) {
                checkLink(fileOf(each.id()), where, scene.worksheet());
            }
            scene.also().forEach(link -> checkLink(fileOf(each.id()), where, link.to()));
        }
    }

    private static Stream<Prose.Span> spans(Prose piece) {
        return switch (piece) {
            case Prose.Heading _,Prose.Figure _ -> Stream.empty();
            case Prose.Paragraph paragraph -> paragraph.spans().stream();
            case Prose.Bullets bullets -> bullets.entries().stream().flatMap(List::stream);
            case Prose.Aside aside -> aside.spans().stream();
        };
    }

    private void checkLink(String file, String where, String to) {
        if (!fileById.containsKey(to)) {
            throw new ContentProblem(file, where, "leads to " + to + ", which does not exist");
        }
    }

    private String fileOf(String id) {
        return fileById.getOrDefault(id, id);
    }

    private static ContentProblem problem(String file, Block block, String reason) {
        return new ContentProblem(file, "block " + block.id(), reason);
    }
}
