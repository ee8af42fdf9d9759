// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose rows are one thing each: facts, checkpoints, losses, references.
#include "ui/report/composer.h"

#include <QPainter>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr double markSize = pt(9.5);
constexpr double markGap = pt(4.5);
constexpr double cellGap = pt(12);
constexpr double rowPad = pt(4.5);
constexpr int oneLine = 20; ///< letters of both languages that fit side by side

/// Where the columns of a checkpoint table begin and how wide they are.
struct CheckpointGrid
{
    double code, text, result, points, urdu;
    double codeWidth, textWidth, resultWidth, pointsWidth;
};

CheckpointGrid gridOf(double width, bool both, bool withPoints, bool withCodes)
{
    const double code = withCodes ? pt(44) : 0;
    const double points = withPoints ? pt(52) : 0;
    const double result = both ? pt(86) : pt(96);
    const double texts = width - code - result - points - (both ? 2 : 1) * cellGap;
    const double text = both ? texts / 2 : texts;
    CheckpointGrid grid{};
    grid.codeWidth = code - pt(4);
    grid.text = code;
    grid.textWidth = text;
    grid.result = code + text + cellGap;
    grid.resultWidth = result;
    grid.points = grid.result + result;
    grid.pointsWidth = points - (both ? cellGap / 2 : 0);
    grid.urdu = width - text;
    return grid;
}

Setting latin(const QString &text, Style style, const QColor &color, double width, Side side)
{
    return {text, Language::English, style, color, width, side, 0};
}

/// The first row and the last but one, which no page break may follow: no row stands alone.
bool isEdge(size_t index, size_t count)
{
    return index + 1 < count && (index == 0 || index + 2 == count);
}

/// A bar as long as what was lost, over its number.
PaintAt lossBar(double x, double width, double share, bool fromRight, double y)
{
    return [=](QPainter &painter, QPointF at) {
        const double length = std::max(width * share, pt(2));
        const double left = fromRight ? at.x() + x + width - length : at.x() + x;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink().chartBad);
        painter.drawRoundedRect(QRectF(left, at.y() + y, length, pt(4)), pt(1), pt(1));
    };
}

} // namespace

Row Composer::keyValueRow(const KeyValue &row) const
{
    const double key = both() ? pt(112) : pt(130);
    Row result;
    result.columns.push_back(column(slot(0, key - cellGap), row.key, Style::Small, ink().text3));
    if (!both()) {
        result.columns.push_back(
            column(slot(key, m_width - key), row.value, Style::Body, ink().text1));
        return result;
    }
    const double middle = m_width - 2 * key;
    const double half = (middle - gutter) / 2;
    const bool two
        = isBilingual(row.value) && row.value.in(Language::English) != row.value.in(Language::Urdu);
    result.columns.push_back(
        column({key, two ? half : middle}, row.value, Style::Body, ink().text1));
    if (two) {
        result.columns.push_back({m_width - key - half, {}});
        result.columns.back().add(set(row.value, Language::Urdu, Style::Body, ink().text1, half));
    }
    result.columns.push_back({m_width - key + cellGap, {}});
    result.columns.back().add(
        set(row.key, Language::Urdu, Style::Small, ink().text3, key - cellGap));
    return result;
}

void Composer::compose(const KeyValues &block)
{
    Strip pattern;
    size_t index = 0;
    for (const KeyValue &keyValue : block.rows) {
        pattern.keepWithNext = isEdge(index++, block.rows.size());
        Row row = keyValueRow(keyValue);
        row.padTop = pt(3);
        row.padBottom = pt(3);
        row.rule = true;
        add(std::move(row), pattern);
    }
}

/// Mark and word in a row's result column: beside each other, or with two languages one below the
/// other.
void Composer::addResult(Row &row, Slot area, report::Mark mark, const Text &verdict) const
{
    const bool hasMark = mark != report::Mark::None;
    const Style style = hasMark ? Style::SmallBold : Style::Small;
    const QColor color = inkOf(mark);
    if (!both()) {
        const double indent = hasMark ? markSize + markGap : 0;
        const double x = mirrored() ? area.x : area.x + indent;
        Column words = column({x, area.width - indent}, verdict, style, color);
        row.columns.push_back(std::move(words));
        const double y = row.padTop + (faceOf(style, m_leading).pitch - markSize) / 2;
        row.drawings.push_back(
            markAt(mark, mirrored() ? area.x + area.width - markSize : area.x, y, markSize));
        return;
    }
    Column words{area.x, {}};
    double before = hasMark ? markSize + pt(3) : 0;
    const auto add = [&](const QString &text, Language language) {
        words.add(TextBlock({text, language, style, color, area.width, Side::Centre, 0}), before);
        before = 0;
    };
    const QString english = verdict.in(Language::English);
    const QString urdu = withIsolatedRuns(verdict.in(Language::Urdu));
    if (isBilingual(verdict) && english.size() + urdu.size() < oneLine) {
        add(english + u" · "_s + isolated(urdu), Language::English);
    } else if (isBilingual(verdict)) {
        add(english, Language::English);
        add(urdu, Language::Urdu);
    } else {
        add(verdict.in(m_leading), shownIn(verdict, m_leading));
    }
    row.columns.push_back(std::move(words));
    row.drawings.push_back(
        markAt(mark, area.x + (area.width - markSize) / 2, row.padTop + pt(1), markSize));
}

void Composer::compose(const CheckpointTable &block)
{
    const bool codes = std::any_of(block.rows.begin(), block.rows.end(),
                                   [](const CheckpointRow &row) { return !row.code.isEmpty(); });
    const CheckpointGrid grid = gridOf(m_width, both(), false, codes);
    const Slot text = slot(grid.text, grid.textWidth);
    const Slot result = slot(grid.result, grid.resultWidth);
    Strip pattern;
    pattern.before = pt(3);
    Row head;
    head.columns.push_back(column(text, block.checkpoint, Style::Caption, ink().text3));
    head.columns.push_back({result.x, {}});
    head.columns.back().add(
        TextBlock({block.result.in(m_leading), m_leading, Style::Caption, ink().text3, result.width,
                   both() ? Side::Centre : startOf(m_leading), 0}));
    if (both()) {
        head.columns.push_back({grid.urdu, {}});
        head.columns.back().add(
            set(block.checkpoint, Language::Urdu, Style::Caption, ink().text3, grid.textWidth));
    }
    setHead(std::move(head), pattern);
    size_t index = 0;
    for (const CheckpointRow &line : block.rows) {
        pattern.keepWithNext = isEdge(index++, block.rows.size());
        Row row;
        row.padTop = rowPad;
        row.padBottom = rowPad;
        row.rule = true;
        const Slot code = slot(0, grid.codeWidth);
        row.columns.push_back({code.x, {}});
        row.columns.back().add(
            TextBlock(latin(line.code, Style::Small, ink().text3, code.width, startOf(m_leading))),
            pt(1));
        row.columns.push_back(column(text, line.text, Style::Body, ink().text1));
        Column urdu{grid.urdu, {}};
        if (both() && isBilingual(line.text)) {
            urdu.add(set(line.text, Language::Urdu, Style::Body, ink().text1, grid.textWidth));
        }
        if (!line.note.isEmpty()) {
            const Language own = shownIn(line.note, m_leading);
            Column &under = both() && own == Language::Urdu ? urdu : row.columns.back();
            under.add(
                set(line.note, both() ? own : m_leading, Style::Small, ink().text2, grid.textWidth),
                pt(2));
            if (both() && own != Language::Urdu && isBilingual(line.note)) {
                urdu.add(set(line.note, Language::Urdu, Style::Small, ink().text2, grid.textWidth), pt(2));
            }
        }
        addResult(row, result, line.mark, line.verdict);
        if (both()) {
            row.columns.push_back(std::move(urdu));
        }
        add(std::move(row), pattern);
    }
}

void Composer::compose(const LossTable &block)
{
    const CheckpointGrid grid = gridOf(m_width, both(), true, true);
    const Slot text = slot(grid.text, grid.textWidth);
    const Slot result = slot(grid.result, grid.resultWidth);
    const Slot points = slot(grid.points, grid.pointsWidth);
    Strip pattern;
    pattern.before = pt(3);
    Row head;
    head.columns.push_back(column(text, block.checkpoint, Style::Caption, ink().text3));
    head.columns.push_back(column(points, block.points, Style::Caption, ink().text3));
    if (both()) {
        head.columns.push_back({grid.urdu, {}});
        head.columns.back().add(
            set(block.checkpoint, Language::Urdu, Style::Caption, ink().text3, grid.textWidth));
    }
    head.columns.push_back({result.x, {}});
    head.columns.back().add(
        TextBlock({block.result.in(m_leading), m_leading, Style::Caption, ink().text3, result.width,
                   both() ? Side::Centre : startOf(m_leading), 0}));
    setHead(std::move(head), pattern);
    double most = 0;
    for (const LossRow &line : block.rows) {
        most = std::max(most, line.lost);
    }
    size_t index = 0;
    for (const LossRow &line : block.rows) {
        pattern.keepWithNext = isEdge(index++, block.rows.size());
        Row row;
        row.padTop = rowPad;
        row.padBottom = rowPad;
        row.rule = true;
        const Slot code = slot(0, grid.codeWidth);
        row.columns.push_back({code.x, {}});
        row.columns.back().add(
            TextBlock(latin(line.code, Style::Small, ink().text3, code.width, startOf(m_leading))),
            pt(1));
        row.columns.push_back(column(text, line.text, Style::Body, ink().text1));
        addResult(row, result, line.mark, line.verdict);
        row.columns.push_back({points.x, {}});
        row.columns.back().add(TextBlock(
            latin(line.points, Style::SmallBold, ink().text1, points.width, startOf(m_leading))));
        row.drawings.push_back(lossBar(points.x, points.width, most > 0 ? line.lost / most : 0,
                                       mirrored(), row.padTop + pt(12.5)));
        row.minimum = pt(18);
        if (both() && isBilingual(line.text)) {
            row.columns.push_back({grid.urdu, {}});
            row.columns.back().add(
                set(line.text, Language::Urdu, Style::Body, ink().text1, grid.textWidth));
        }
        add(std::move(row), pattern);
    }
}

void Composer::compose(const References &block)
{
    for (const ReferenceRow &reference : block.rows) {
        Strip pattern;
        pattern.group = newGroup();
        Row citation = pair(reference.citation, Style::SmallBold, ink().text1, 0);
        citation.padTop = pt(5);
        add(std::move(citation), pattern);
        if (reference.toBeConfirmed) {
            Row row = pair(reference.confidence, Style::Small, ink().warn.ink, pt(12));
            const double y = (faceOf(Style::Small, m_leading).pitch - pt(8)) / 2;
            row.drawings.push_back(markAt(report::Mark::Partial, slot(0, pt(8)).x, y, pt(8)));
            if (both()) {
                row.drawings.push_back(markAt(report::Mark::Partial, m_width - pt(8), y, pt(8)));
            }
            add(std::move(row), pattern);
        }
        Row text = pair(reference.text, Style::Small, ink().text2, 0);
        text.padTop = pt(1);
        text.padBottom = pt(5);
        text.rule = true;
        add(std::move(text), pattern);
    }
}

} // namespace meyar::ui::print
