@NullMarked
package se.radslag.document.pdf;

import org.jspecify.annotations.NullMarked;
