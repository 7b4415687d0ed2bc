/** Tests of reading earlier minutes. */
@NullMarked
package se.radslag.archive;

import org.jspecify.annotations.NullMarked;
