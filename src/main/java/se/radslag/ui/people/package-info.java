/**
 * The register: councils, their organisations, persons and mandates, and what meetings begin with.
 */
@NullMarked
package se.radslag.ui.people;

import org.jspecify.annotations.NullMarked;
