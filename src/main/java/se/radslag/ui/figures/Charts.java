package se.radslag.ui.figures;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.chart.Axis;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import se.radslag.texts.Texts;

/**
 * Draws a chart's numbers: lines for what goes on from meeting to meeting, bars for what is added.
 */
final class Charts {

  private Charts() {}

  /**
   * A chart.
   *
   * @param title also what a screen reader says of it
   */
  static XYChart<String, Number> of(
      ChartKind kind, ChartNumbers numbers, String title, Texts texts) {
    var labels = new CategoryAxis();
    var values = new NumberAxis();
    values.setLabel(texts.get(kind.unit()));
    values.setMinorTickVisible(false);
    XYChart<String, Number> chart = chart(kind, labels, values);
    chart.setTitle(title);
    chart.setAccessibleText(title);
    chart.setAnimated(false);
    chart.getData().setAll(numbers.series().stream().map(one -> series(numbers, one)).toList());
    return chart;
  }

  private static XYChart<String, Number> chart(
      ChartKind kind, Axis<String> labels, Axis<Number> values) {
    return switch (kind) {
      case ATTENDANCE -> new LineChart<>(labels, values);
      case QUESTIONS -> new StackedBarChart<>(labels, values);
      case WATCH, TIME -> new BarChart<>(labels, values);
    };
  }

  private static XYChart.Series<String, Number> series(
      ChartNumbers numbers, ChartNumbers.Series one) {
    var series = new XYChart.Series<String, Number>();
    series.setName(one.name());
    List<OptionalDouble> values = one.values();
    for (int i = 0; i < values.size(); i++) {
      String label = numbers.labels().get(i);
      values.get(i).ifPresent(value -> series.getData().add(new XYChart.Data<>(label, value)));
    }
    return series;
  }
}
