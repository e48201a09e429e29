/** The screens: FXML, controllers and view models. */
@NullMarked
package nl.bloei.ui;

import org.jspecify.annotations.NullMarked;
