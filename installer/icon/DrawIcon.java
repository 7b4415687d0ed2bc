import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon: a council's round table seen from above, the secretary's seat lit.
 *
 * <p>{@code java DrawIcon.java 256 radslag.png}: the side in pixels, and the file.
 */
final class DrawIcon {

  private static final Color GROUND = new Color(0x3B, 0x52, 0x6B);
  private static final Color TABLE = new Color(0xEC, 0xEF, 0xF4);
  private static final Color SEAT = new Color(0xB4, 0xC2, 0xD3);
  private static final Color SECRETARY = new Color(0xEB, 0xCB, 0x8B);
  private static final int SEATS = 8;

  private final Graphics2D canvas;

  private DrawIcon(Graphics2D canvas) {
    this.canvas = canvas;
  }

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    int side = Integer.parseInt(arguments[0]);
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.scale(side, side);
    new DrawIcon(canvas).draw();
    canvas.dispose();
    ImageIO.write(image, "png", Path.of(arguments[1]).toFile());
  }

  /** On a square of side 1. */
  private void draw() {
    canvas.setColor(GROUND);
    canvas.fill(new RoundRectangle2D.Double(0.03, 0.03, 0.94, 0.94, 0.36, 0.36));
    disc(0.5, 0.5, 0.19, TABLE);
    for (int seat = 0; seat < SEATS; seat++) {
      double angle = Math.PI / 2 + 2 * Math.PI * seat / SEATS;
      disc(
          0.5 + 0.31 * Math.cos(angle),
          0.5 + 0.31 * Math.sin(angle),
          0.068,
          seat == 0 ? SECRETARY : SEAT);
    }
  }

  private void disc(double x, double y, double radius, Color color) {
    canvas.setColor(color);
    canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}
