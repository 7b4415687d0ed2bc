/** The Word document of a meeting, made from a template. */
@NullMarked
package se.radslag.document;

import org.jspecify.annotations.NullMarked;
