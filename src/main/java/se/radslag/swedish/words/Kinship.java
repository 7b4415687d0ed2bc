package se.radslag.swedish.words;

/** How a word is akin to one that is sought, the nearest first. */
public enum Kinship {
  SAME(1),
  FORM(0.9),
  /** One of the words it is made of. */
  PART(0.5),
  /** It begins with the letters that were typed so far. */
  BEGINNING(0.4);

  private final double weight;

  Kinship(double weight) {
    this.weight = weight;
  }

  /** How much finding it counts. */
  public double weight() {
    return weight;
  }
}
