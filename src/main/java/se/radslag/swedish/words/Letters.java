package se.radslag.swedish.words;

/** What letters tell of a word. */
final class Letters {

  private static final String VOWELS = "aeiouyåäöéü";

  private Letters() {}

  static boolean hasVowel(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (isVowel(part.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isVowel(int letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  static boolean areSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word of four letters or more without the a or e that changes when it is inflected. */
  static String stem(String word) {
    int last = word.length() - 1;
    return last >= 3 && (word.charAt(last) == 'a' || word.charAt(last) == 'e')
        ? word.substring(0, last)
        : word;
  }
}
