// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/chart.h"
#include "ui/common/card.h"

#include <memory>

class QAction;
class QMenu;
class QStackedWidget;

namespace meyar::ui {

class ChartView;
class Dialogs;
class IconButton;
class Label;
class TableView;

/// A chart with its title, which is a sentence, and a quiet remark; its table in its place on request; saved as PNG,
/// SVG or CSV, or copied.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    /// `fileName` (without suffix) is what a saved chart is called.
    ChartCard(const QString &fileName, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Null or empty: `nothing` stands in the chart's place.
    void setChart(std::shared_ptr<const Chart> chart, const QString &title, const QString &remark, const QString &nothing);
    void addControl(QWidget *control); ///< between the head and the chart: what the chart shows
    [[nodiscard]] ChartView &view() const { return *m_view; }
    [[nodiscard]] const Chart *chart() const { return m_chart.get(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool showsTable() const;
    void showTable(bool table);
    void retranslate();

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const meyar::Error &error);
    void copied();

private:
    void buildHead();
    void save(const QString &suffix, const QString &kind);
    void copy();
    void fitTable();

    QString m_fileName;
    Dialogs &m_dialogs;
    std::shared_ptr<const Chart> m_chart;
    QString m_remarkText;
    Label *m_title;
    Label *m_remark;
    IconButton *m_toggle;
    IconButton *m_saveButton;
    QMenu *m_menu;
    QAction *m_png = nullptr;
    QAction *m_svg = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_copy = nullptr;
    ChartView *m_view;
    ChartTableModel *m_model;
    TableView *m_table;
    Label *m_nothing;
};

} // namespace meyar::ui
