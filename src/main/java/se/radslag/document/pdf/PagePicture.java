package se.radslag.document.pdf;

import java.nio.IntBuffer;

/**
 * A page as it is seen and as it is read aloud. Immutable; threads may share it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row from the top, each 0xAARRGGBB; for reading only
 * @param text what the page says, in its order
 */
public record PagePicture(int width, int height, IntBuffer pixels, String text) {

  public PagePicture {
    pixels = pixels.asReadOnlyBuffer();
  }

  @Override
  public IntBuffer pixels() {
    return pixels.duplicate();
  }
}
