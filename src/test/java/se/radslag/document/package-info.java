@NullMarked
package se.radslag.document;

import org.jspecify.annotations.NullMarked;
