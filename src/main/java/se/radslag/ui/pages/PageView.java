package se.radslag.ui.pages;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import se.radslag.document.pdf.PagePicture;

/** A page on light paper, whatever the window's colours, with its words for a screen reader. */
final class PageView extends StackPane {

  private final ImageView image = new ImageView();

  /**
   * @param id what the node is called
   */
  PageView(String id) {
    setId(id);
    getStyleClass().add("paper");
    setMaxWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    image.setPreserveRatio(true);
    image.setSmooth(true);
    getChildren().add(image);
  }

  /** Shows another picture in its place. */
  void show(PagePicture page, String words, double width) {
    var pixels = new WritableImage(page.width(), page.height());
    pixels
        .getPixelWriter()
        .setPixels(
            0,
            0,
            page.width(),
            page.height(),
            PixelFormat.getIntArgbPreInstance(),
            page.pixels(),
            page.width());
    image.setImage(pixels);
    setAccessibleText(words);
    fit(width);
  }

  void fit(double width) {
    image.setFitWidth(width);
  }
}
