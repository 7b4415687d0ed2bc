package se.radslag.work.find;

import se.radslag.swedish.words.Kinship;

/**
 * A word of the archive that is akin to one that is sought.
 *
 * @param word as the index has it
 * @param rows in about how many rows of the index it stands
 */
record Akin(String word, Kinship kinship, int rows) {}
