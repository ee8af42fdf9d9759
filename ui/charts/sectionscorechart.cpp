// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sectionscorechart.h"

#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/marks.h"
#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHorizontalPercentBarSeries>
#include <QLegend>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int headHeight = 28;
constexpr int rowHeight = 27;
constexpr int legendHeight = 34;
constexpr int numberWidth = 58;
constexpr int percentWidth = 64;
constexpr int barThickness = 14;

enum Column { Name, Bar, Met, Partly, Failed, Percent, Columns };

QColor colorOf(int part)
{
    const Tokens &colors = tokens();
    return part == 0 ? colors.chartGood : part == 1 ? colors.chartWarn : colors.chartBad;
}

constexpr std::array<Mark, 3> partMarks{Mark::Good, Mark::Warn, Mark::Bad};

} // namespace

/// The Qt Charts side: bars only. No axis, no legend, no margin.
struct SectionScoreChart::Plot
{
    explicit Plot(QWidget *parent)
        : view(new QChartView(parent))
    {
        auto *chart = new QChart;
        chart->setBackgroundVisible(false);
        chart->setPlotAreaBackgroundVisible(false);
        chart->setMargins({});
        chart->setContentsMargins(0, 0, 0, 0);
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->legend()->hide();
        series = new QHorizontalPercentBarSeries(chart);
        series->setBarWidth(double(barThickness) / rowHeight);
        chart->addSeries(series);
        categories = new QBarCategoryAxis(chart);
        values = new QValueAxis(chart);
        values->setRange(0, 100);
        chart->addAxis(categories, Qt::AlignLeft);
        chart->addAxis(values, Qt::AlignBottom);
        series->attachAxis(categories);
        series->attachAxis(values);
        categories->hide();
        values->hide();
        view->setChart(chart);
        view->setFrameShape(QFrame::NoFrame);
        view->setRenderHint(QPainter::Antialiasing);
        view->setBackgroundBrush(Qt::NoBrush);
        view->setStyleSheet(u"background: transparent; border: none"_s);
        view->setAttribute(Qt::WA_TransparentForMouseEvents);
        view->setFocusPolicy(Qt::NoFocus);
    }

    QChartView *view;
    QHorizontalPercentBarSeries *series;
    QBarCategoryAxis *categories;
    QValueAxis *values;
    std::vector<int> order; ///< of the parts, from left to right
};

SectionScoreChart::SectionScoreChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(std::make_unique<Plot>(this))
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

SectionScoreChart::~SectionScoreChart() = default;

void SectionScoreChart::setBars(std::vector<SectionBar> bars)
{
    m_bars = std::move(bars);
    m_hovered = -1;
    rebuild();
    describe();
    updateGeometry();
}

std::vector<int> SectionScoreChart::visualOrder() const
{
    return m_plot->order;
}

void SectionScoreChart::retranslate()
{
    describe();
    update();
}

void SectionScoreChart::describe()
{
    QStringList lines;
    for (const SectionBar &bar : m_bars) {
        lines.append(tr("%1: %2, met %3, partly %4, failed %5")
                         .arg(bar.name, bar.percent, QString::number(bar.met),
                              QString::number(bar.partly), QString::number(bar.failed)));
    }
    setAccessibleName(tr("Score by section"));
    setAccessibleDescription(lines.join(u'\n'));
}

void SectionScoreChart::rebuild()
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_plot->order = rightToLeft ? std::vector<int>{2, 1, 0} : std::vector<int>{0, 1, 2};
    m_plot->series->clear();
    m_plot->categories->clear();
    QStringList names;
    for (int i = int(m_bars.size()) - 1; i >= 0; --i) { // Qt Charts stacks rows from below
        names.append(QString::number(i));
    }
    for (const int part : m_plot->order) {
        auto *set = new QBarSet(QString::number(part));
        set->setColor(colorOf(part));
        set->setBorderColor(tokens().surface);
        for (auto bar = m_bars.rbegin(); bar != m_bars.rend(); ++bar) {
            set->append(part == 0 ? bar->met : part == 1 ? bar->partly : bar->failed);
        }
        m_plot->series->append(set);
    }
    m_plot->categories->append(names);
    m_plot->view->setVisible(!m_bars.empty());
    place();
    update();
}

QSize SectionScoreChart::sizeHint() const
{
    return {520, headHeight + int(m_bars.size()) * rowHeight + legendHeight};
}

int SectionScoreChart::widthOf(int column) const
{
    switch (column) {
    case Met:
    case Partly:
    case Failed:
        return numberWidth;
    case Percent:
        return percentWidth;
    default:
        break;
    }
    const int left = width() - 3 * numberWidth - percentWidth;
    const int name = qBound(120, left * 45 / 100, 300);
    return column == Name ? name : left - name;
}

QRect SectionScoreChart::cell(int column, int top, int height) const
{
    int x = 0;
    for (int before = 0; before < column; ++before) {
        x += widthOf(before);
    }
    return mirrored(QRect(x, top, widthOf(column), height), rect(), layoutDirection());
}

void SectionScoreChart::place()
{
    const QRect plot = cell(Bar, headHeight, int(m_bars.size()) * rowHeight).adjusted(6, 0, -6, 0);
    m_plot->view->setGeometry(plot);
    m_plot->view->chart()->setGeometry(QRectF(QPointF(), QSizeF(plot.size())));
    m_plot->view->setSceneRect(QRectF(QPointF(), QSizeF(plot.size())));
    m_plot->view->chart()->setPlotArea(QRectF(QPointF(), QSizeF(plot.size())));
}

void SectionScoreChart::paintHeads(QPainter &painter) const
{
    const std::array<QString, Columns> heads{tr("Section"), tr("Met · partly · failed"),
                                             tr("Met"),     tr("Partly"),
                                             tr("Failed"),  tr("Score")};
    for (int column = 0; column < Columns; ++column) {
        const bool isNumber = column >= Met;
        paintLine(painter, cell(column, 0, headHeight).adjusted(6, 0, -6, 0),
                  isNumber ? Qt::AlignTrailing : Qt::AlignLeading, heads[size_t(column)],
                  fontOf(TextRole::Caption), tokens().text3, layoutDirection());
    }
    painter.fillRect(0, headHeight - 1, width(), 1, tokens().line);
}

void SectionScoreChart::paintRow(QPainter &painter, int row) const
{
    const SectionBar &bar = m_bars[size_t(row)];
    const Tokens &colors = tokens();
    const int top = headHeight + row * rowHeight;
    if (row == m_hovered) {
        painter.fillRect(0, top, width(), rowHeight, mixed(colors.window, colors.surface, 0.8));
    }
    const auto put = [&](int column, const QString &text, TextRole role, const QColor &ink) {
        paintLine(painter, cell(column, top, rowHeight - 1).adjusted(6, 0, -6, 0),
                  Qt::AlignTrailing, text,
                  fontOf(role, baseOf(text, uiLanguage())), ink, layoutDirection());
    };
    const QFont remarkFont = fontOf(TextRole::Small, baseOf(bar.remark, uiLanguage()));
    const int remarkWidth = bar.remark.isEmpty() ? 0 : lineWidth(bar.remark, remarkFont) + 8;
    const QRect nameCell = cell(Name, top, rowHeight - 1).adjusted(6, 0, -6, 0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect words = nameCell.adjusted(isMirrored ? remarkWidth : 0, 0, isMirrored ? 0 : -remarkWidth, 0);
    paintLine(painter, words, Qt::AlignLeading, bar.name, fontOf(TextRole::Body, baseOf(bar.name, uiLanguage())),
              colors.text1, layoutDirection());
    paintLine(painter, nameCell, Qt::AlignTrailing, bar.remark, remarkFont, colors.text2, layoutDirection());
    put(Met, number(qint64(bar.met)), TextRole::Body, colors.text2);
    put(Partly, number(qint64(bar.partly)), TextRole::Body, colors.text2);
    put(Failed, number(qint64(bar.failed)), TextRole::Body, colors.text2);
    put(Percent, bar.percent, TextRole::BodyBold, colors.text1);
    painter.fillRect(0, top + rowHeight - 1, width(), 1, colors.line);
}

void SectionScoreChart::paintLegend(QPainter &painter) const
{
    const std::array<QString, 3> names{tr("Met"), tr("Partly"), tr("Failed")};
    const int top = height() - legendHeight + 8;
    const QFont font = fontOf(TextRole::Small);
    int x = 6;
    for (size_t part = 0; part < 3; ++part) {
        const auto placed = [&](int width) {
            return mirrored(QRect(x, top, width, 20), rect(), layoutDirection());
        };
        paintMark(painter, placed(14), partMarks[part], tokens());
        x += 14 + 6;
        const QRect swatch = placed(14);
        paintRound(painter, QRectF(swatch.left(), swatch.center().y() - 4, 14, 10), 2,
                   colorOf(int(part)));
        x += 14 + 6;
        const int words = lineWidth(names[part], font) + 4;
        paintLine(painter, placed(words), Qt::AlignLeading, names[part], font, tokens().text2,
                  layoutDirection());
        x += words + 20;
    }
}

void SectionScoreChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHeads(painter);
    for (int row = 0; row < int(m_bars.size()); ++row) {
        paintRow(painter, row);
    }
    paintLegend(painter);
}

void SectionScoreChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SectionScoreChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
    case QEvent::PaletteChange:
        rebuild();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    default:
        break;
    }
}

int SectionScoreChart::rowAt(const QPoint &pos) const
{
    const int row = (pos.y() - headHeight) / rowHeight;
    return pos.y() >= headHeight && row < int(m_bars.size()) ? row : -1;
}

void SectionScoreChart::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row != m_hovered) {
        m_hovered = row;
        setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void SectionScoreChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SectionScoreChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0) {
        Q_EMIT barClicked(row);
    }
}

} // namespace meyar::ui
