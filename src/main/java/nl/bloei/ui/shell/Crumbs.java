package nl.bloei.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

import nl.bloei.control.Icon;
import nl.bloei.ui.Navigator;

/**
 * The path at the top: links and, last, the place itself. Links of our own, because a screen reader then hears links
 * and Tab stops at each; a ready-made bar has buttons without a role.
 */
final class Crumbs {
    private Crumbs() {
    }

    static List<Node> of(List<ShellWords.Crumb> path, Navigator navigator) {
        var nodes = new ArrayList<Node>();
        for (ShellWords.Crumb crumb : path) {
            if (!nodes.isEmpty()) {
                var arrow = new Icon(Icon.Shape.RIGHT);
                arrow.getStyleClass().add("small");
                nodes.add(arrow);
            }
            if (crumb.to() == null) {
                var here = new Label(crumb.text());
                here.getStyleClass().add("t-label");
                nodes.add(here);
            } else {
                var link = new Hyperlink(crumb.text());
                var to = crumb.to();
                link.setOnAction(_ -> navigator.go(to));
                nodes.add(link);
            }
        }
        return nodes;
    }
}
