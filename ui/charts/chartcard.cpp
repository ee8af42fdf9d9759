// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartexport.h"
#include "ui/charts/chartview.h"
#include "ui/common/button.h"
#include "ui/common/dialogs.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableRows = 10; ///< without scrolling

} // namespace

ChartCard::ChartCard(const QString &fileName, Dialogs &dialogs, QWidget *parent)
    : Card(parent)
    , m_fileName(fileName)
    , m_dialogs(dialogs)
    , m_title(new Label(TextRole::Heading, this))
    , m_remark(new Label(TextRole::Small, this))
    , m_toggle(new IconButton(u"view-list-details"_s, ButtonKind::Plain, this))
    , m_saveButton(new IconButton(u"document-save"_s, ButtonKind::Plain, this))
    , m_menu(new QMenu(this))
    , m_view(new ChartView(this))
    , m_model(new ChartTableModel(this))
    , m_table(new TableView({}, this))
    , m_nothing(new Label(TextRole::Body, this))
{
    setObjectName(fileName);
    buildHead();
    m_remark->setTone(Tone::Muted);
    m_nothing->setTone(Tone::Muted);
    m_table->setModel(m_model);
    m_table->setStretchColumn(0);
    m_table->hide();
    m_nothing->hide();
    body()->addWidget(m_view, 1);
    body()->addWidget(m_table);
    body()->addWidget(m_nothing);
    connect(m_toggle, &Button::clicked, this, [this] { showTable(!showsTable()); });
    retranslate();
}

void ChartCard::buildHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_remark);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addLayout(words, 1);
    for (IconButton *button : {m_toggle, m_saveButton}) {
        button->setSmall(true);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    body()->addLayout(head);
    m_toggle->setObjectName(u"toggle"_s);
    m_saveButton->setObjectName(u"save"_s);
    m_png = m_menu->addAction({}, this, [this] { save(u".png"_s, u"PNG"_s); });
    m_svg = m_menu->addAction({}, this, [this] { save(u".svg"_s, u"SVG"_s); });
    m_csv = m_menu->addAction({}, this, [this] { save(u".csv"_s, u"CSV"_s); });
    m_menu->addSeparator();
    m_copy = m_menu->addAction({}, this, &ChartCard::copy);
    connect(m_saveButton, &Button::clicked, this,
            [this] { m_menu->popup(m_saveButton->mapToGlobal(QPoint(0, m_saveButton->height() + 2))); });
}

void ChartCard::setChart(std::shared_ptr<const Chart> chart, const QString &title, const QString &remark,
                         const QString &nothing)
{
    m_chart = chart && !chart->isEmpty() ? std::move(chart) : nullptr;
    m_remarkText = remark;
    m_title->setText(title);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_nothing->setText(nothing);
    m_model->setTable(m_chart ? m_chart->table() : ChartTable());
    m_table->setAccessibleName(title);
    setAccessibleName(title);
    m_view->setChart(m_chart, title);
    showTable(showsTable());
}

void ChartCard::addControl(QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->addWidget(control);
    row->addStretch(1);
    body()->insertLayout(body()->indexOf(m_view), row);
}

QString ChartCard::title() const
{
    return m_title->text();
}

bool ChartCard::showsTable() const
{
    return !m_table->isHidden();
}

void ChartCard::showTable(bool table)
{
    const bool hasChart = m_chart != nullptr;
    m_view->setVisible(hasChart && !table);
    m_table->setVisible(hasChart && table);
    m_nothing->setVisible(!hasChart);
    m_toggle->setEnabled(hasChart);
    m_saveButton->setEnabled(hasChart);
    fitTable();
    retranslate();
}

void ChartCard::fitTable()
{
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(m_model->columnCount() > 2 && m_model->headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeading
                                  ? 1
                                  : 0);
    const int rows = qMin(m_model->rowCount(), tableRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * metric::row + 4);
}

void ChartCard::save(const QString &suffix, const QString &kind)
{
    m_dialogs.chooseSaveFile(this, tr("Save the chart"), m_fileName + suffix, kind + u" (*"_s + suffix + u')',
                             [this, suffix](const QString &path) {
                                 if (path.isEmpty() || !m_chart) {
                                     return;
                                 }
                                 const QString file = path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
                                 const Result<> done
                                     = saveChart({m_chart.get(), m_title->text(), m_remarkText, layoutDirection()}, file);
                                 if (done) {
                                     Q_EMIT saved(file);
                                 } else {
                                     Q_EMIT failed(done.error());
                                 }
                             });
}

void ChartCard::copy()
{
    if (!m_chart) {
        return;
    }
    auto *clip = new QMimeData;
    clip->setImageData(imageOf({m_chart.get(), m_title->text(), m_remarkText, layoutDirection()}));
    clip->setText(tabbedText(m_chart->table()));
    QGuiApplication::clipboard()->setMimeData(clip);
    Q_EMIT copied();
}

void ChartCard::retranslate()
{
    m_toggle->setIconName(showsTable() ? u"office-chart-bar"_s : u"view-list-details"_s);
    m_toggle->setName(showsTable() ? tr("Show as a chart: %1").arg(m_title->text())
                                   : tr("Show as a table: %1").arg(m_title->text()));
    m_saveButton->setName(tr("Save or copy: %1").arg(m_title->text()));
    m_png->setText(tr("Save as a picture (PNG)"));
    m_svg->setText(tr("Save as a drawing (SVG)"));
    m_csv->setText(tr("Save the table (CSV)"));
    m_copy->setText(tr("Copy picture and table"));
}

} // namespace meyar::ui
