package se.radslag.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PlainTextTest {

  @Test
  void composesLetters() {
    assertEquals(new PlainText("åäö", 0), PlainText.of("a\u030aa\u0308o\u0308"));
  }

  @Test
  void takesOutWhatNoDocumentHoldsAndSaysHowMuch() {
    assertEquals(new PlainText("abc", 4), PlainText.of("a\u0000b\ud800\ufdd0c\u0007"));
  }

  @Test
  void keepsEmojiAndRightToLeftText() {
    assertEquals(new PlainText("😀 שלום", 0), PlainText.of("😀 שלום"));
  }

  @Test
  void makesOneLineOfSeveral() {
    assertEquals(new PlainText("a b c", 0), PlainText.of("a\tb\nc"));
  }
}
