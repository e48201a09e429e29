package nl.bloei.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

import nl.bloei.control.Icon;
import nl.bloei.ui.Navigator;
import nl.bloei.ui.Shortened;

/**
 * The path at the top: links and, last, the place itself. Links of our own, because a screen reader then hears links
 * and Tab stops at each; a ready-made bar has buttons without a role.
 */
final class Crumbs {
    private Crumbs() {
    }

    /**
     * The nodes of a path.
     *
     * @param tight whether there is little room: the workbook is then left out, for the spine leads there as well
     */
    static List<Node> of(List<ShellWords.Crumb> path, Navigator navigator, boolean tight) {
        var nodes = new ArrayList<Node>();
        for (ShellWords.Crumb crumb : path.subList(tight && path.size() > 2 ? 1 : 0, path.size())) {
            if (!nodes.isEmpty()) {
                var arrow = new Icon(Icon.Shape.RIGHT);
                arrow.getStyleClass().add("small");
                nodes.add(arrow);
            }
            if (crumb.to() == null) {
                var here = new Label(crumb.text());
                here.getStyleClass().add("t-label");
                Shortened.mayBe(here);
                nodes.add(here);
            } else {
                var link = new Hyperlink(crumb.text());
                Shortened.mayBe(link);
                var to = crumb.to();
                link.setOnAction(_ -> navigator.go(to));
                nodes.add(link);
            }
        }
        return nodes;
    }
}
