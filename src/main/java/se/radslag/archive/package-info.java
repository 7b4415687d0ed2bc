/** Earlier minutes, read back into meetings. */
@NullMarked
package se.radslag.archive;

import org.jspecify.annotations.NullMarked;
