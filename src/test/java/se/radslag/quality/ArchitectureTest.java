package se.radslag.quality;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the code, and the reasons for it. */
final class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.radslag");

  /** From the top down; what stands on one line does not know its neighbours. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("ui", "cli"),
          List.of("work"),
          List.of("store", "document", "archive", "review"),
          List.of("texts", "swedish"),
          List.of("model"));

  @Test
  void importsRunDownward() {
    for (int i = 0; i < LAYERS.size(); i++) {
      for (String part : LAYERS.get(i)) {
        List<String> forbidden =
            LAYERS.subList(0, i + 1).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(part))
                .map(other -> "se.radslag." + other + "..")
                .toList();
        if (!forbidden.isEmpty()) {
          noClasses()
              .that()
              .resideInAPackage("se.radslag." + part + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden.toArray(String[]::new))
              .orShould()
              .dependOnClassesThat()
              .resideInAPackage("se.radslag")
              .because("a part must be understood, tested and replaced without those above it")
              .allowEmptyShould(true)
              .check(PROGRAM);
        }
      }
    }
  }

  @Test
  void theModelKnowsNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage("se.radslag.model..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("se.radslag.model..", "java..", "org.jspecify.annotations"))
        .because("what a meeting is does not depend on how it is kept, shown or printed")
        .check(PROGRAM);
  }

  @Test
  void onlyTheStoreSpeaksSql() {
    onlyIn(
        "the data file has one owner", List.of("java.sql..", "org.sqlite.."), "se.radslag.store..");
  }

  @Test
  void onlyDocumentsKnowPoi() {
    onlyIn(
        "Word's format is a matter of two packages",
        List.of("org.apache.poi..", "org.openxmlformats.."),
        "se.radslag.document..",
        "se.radslag.archive..");
  }

  @Test
  void onlyPdfDocumentsKnowTheLibrariesThatMakeThem() {
    onlyIn(
        "how pages are laid out and drawn is a matter of one package",
        List.of("com.openhtmltopdf.."),
        "se.radslag.document.pdf..");
    onlyIn(
        "pages are made in one package, and read in another",
        List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
        "se.radslag.document.pdf..",
        "se.radslag.archive.extract..");
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    onlyIn(
        "everything but the window works, and is tested, without a toolkit",
        List.of("javafx..", "org.fxmisc..", "org.controlsfx..", "atlantafx.."),
        "se.radslag.ui..",
        "se.radslag");
  }

  @Test
  void onlyTheCommandLineKnowsPicocliAndGson() {
    onlyIn(
        "a library is known where it is needed",
        List.of("picocli..", "com.google.gson.."),
        "se.radslag.cli..");
  }

  @Test
  void onlyTheNotesKnowJsoup() {
    onlyIn(
        "a library is known where it is needed", List.of("org.jsoup.."), "se.radslag.ui.notes..");
  }

  @ParameterizedTest
  @ValueSource(strings = {"se.radslag.ui.(*)..", "se.radslag.(*).."})
  void partsDoNotGoInCircles(String parts) {
    slices()
        .matching(parts)
        .should()
        .beFreeOfCycles()
        .because("two parts that need each other are one")
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void nobodyMakesThreadsOfHisOwn() {
    noClasses()
        .that()
        .resideOutsideOfPackages("se.radslag.work..", "se.radslag.store..")
        .should()
        .callConstructor(Thread.class, Runnable.class)
        .orShould()
        .callMethod(Thread.class, "ofPlatform")
        .because("there is one way to do something in the background: work.Background")
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .because("null is a compile error here")
        .check(PROGRAM);
  }

  private static void onlyIn(String reason, List<String> library, String... parts) {
    noClasses()
        .that()
        .resideOutsideOfPackages(parts)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.toArray(String[]::new))
        .because(reason)
        .check(PROGRAM);
  }
}
