@NullMarked
package se.radslag.ui.review;

import org.jspecify.annotations.NullMarked;
