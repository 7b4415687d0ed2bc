/**
 * Office files to paragraphs: what each kind of file says, in reading order, whatever it is minutes
 * of. Nothing here opens a link, runs a macro or reads anything but the bytes it is given.
 */
@NullMarked
package se.radslag.archive.extract;

import org.jspecify.annotations.NullMarked;
