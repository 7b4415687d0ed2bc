package se.radslag.ui;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * The window's icon: a council's round table seen from above, the secretary's seat lit. Drawn, as
 * the installer draws it, so that there are no pictures to keep.
 */
final class WindowIcon {

  private static final Color GROUND = Color.rgb(0x3B, 0x52, 0x6B);
  private static final Color TABLE = Color.rgb(0xEC, 0xEF, 0xF4);
  private static final Color SEAT = Color.rgb(0xB4, 0xC2, 0xD3);
  private static final Color SECRETARY = Color.rgb(0xEB, 0xCB, 0x8B);
  private static final int SEATS = 8;

  private WindowIcon() {}

  /** In the sizes desktops ask for. On the window's thread. */
  static List<Image> images() {
    return DoubleStream.of(16, 32, 48, 128).mapToObj(WindowIcon::image).toList();
  }

  private static Image image(double side) {
    var canvas = new Canvas(side, side);
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.scale(side, side);
    draw(pen);
    var see = new SnapshotParameters();
    see.setFill(Color.TRANSPARENT);
    return canvas.snapshot(see, null);
  }

  /** On a square of side 1. */
  private static void draw(GraphicsContext pen) {
    pen.setFill(GROUND);
    pen.fillRoundRect(0.03, 0.03, 0.94, 0.94, 0.36, 0.36);
    disc(pen, 0.5, 0.5, 0.19, TABLE);
    for (int seat = 0; seat < SEATS; seat++) {
      double angle = Math.PI / 2 + 2 * Math.PI * seat / SEATS;
      disc(
          pen,
          0.5 + 0.31 * Math.cos(angle),
          0.5 + 0.31 * Math.sin(angle),
          0.068,
          seat == 0 ? SECRETARY : SEAT);
    }
  }

  private static void disc(GraphicsContext pen, double x, double y, double radius, Color color) {
    pen.setFill(color);
    pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
