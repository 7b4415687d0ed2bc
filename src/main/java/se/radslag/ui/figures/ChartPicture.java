package se.radslag.ui.figures;

import atlantafx.base.theme.NordLight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/**
 * A chart as a picture, sharp enough to be printed: on white and of one size, however the window
 * looks.
 */
final class ChartPicture {

  /** Twice the pixels of the window are about 200 to the inch where the chart is 16 cm wide. */
  private static final double LARGER = 2;

  private static final double WIDTH = 800;
  private static final double HEIGHT = 480;

  private ChartPicture() {}

  /**
   * Takes the picture at once, on the window's thread; its bytes may be made on another.
   *
   * @param chart one that is not shown anywhere
   */
  static Supplier<byte[]> of(Region chart) {
    var scene = new Scene(chart, WIDTH, HEIGHT);
    scene.setUserAgentStylesheet(new NordLight().getUserAgentStylesheet());
    chart.setBackground(Background.fill(Color.WHITE));
    chart.applyCss();
    chart.layout();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(LARGER, LARGER));
    BufferedImage picture = SwingFXUtils.fromFXImage(chart.snapshot(parameters, null), null);
    return () -> png(picture);
  }

  private static byte[] png(BufferedImage picture) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
