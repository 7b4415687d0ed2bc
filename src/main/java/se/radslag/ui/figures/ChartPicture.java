package se.radslag.ui.figures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A chart as a picture, sharp enough to be printed. */
final class ChartPicture {

  /** Twice the pixels of the window are about 200 to the inch where the chart is 16 cm wide. */
  private static final double LARGER = 2;

  private ChartPicture() {}

  /** Takes the picture at once, on the window's thread; its bytes may be made on another. */
  static Supplier<byte[]> of(Node chart) {
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
