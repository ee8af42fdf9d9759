// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/flow.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui::print {

namespace {

constexpr double slack = 1; // of rounding, in units of 1/1440 inch

class Paginator
{
public:
    Paginator(const Flow &flow, double height)
        : m_flow(flow)
        , m_height(height)
    {
    }

    std::vector<Page> pages()
    {
        m_pages.emplace_back();
        for (size_t i = 0; i < m_flow.strips.size(); ++i) {
            place(i);
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] double headHeight(const Strip &strip) const
    {
        return strip.head < 0 || strip.isHead
            ? 0
            : m_flow.heads[static_cast<size_t>(strip.head)].height;
    }

    [[nodiscard]] double heightOf(size_t first, size_t end) const
    {
        double height = headHeight(m_flow.strips[first]);
        for (size_t i = first; i < end; ++i) {
            height += m_flow.strips[i].height + (i > first ? m_flow.strips[i].before : 0);
        }
        return height;
    }

    /// One past the last strip that should stand on the page of `first`.
    [[nodiscard]] size_t unitEnd(size_t first) const
    {
        const auto &strips = m_flow.strips;
        size_t end = first + 1;
        while (end < strips.size() && strips[end - 1].keepWithNext) {
            ++end;
        }
        size_t whole = end;
        while (
            whole < strips.size() && strips[end - 1].group != 0
            && (strips[whole].group == strips[end - 1].group || strips[whole - 1].keepWithNext)) {
            ++whole;
        }
        return heightOf(first, whole) <= m_height ? whole : end;
    }

    void place(size_t i)
    {
        const Strip &strip = m_flow.strips[i];
        const bool fresh = m_pages.back().empty();
        const double before = fresh ? 0 : strip.before;
        const double needed = before + heightOf(i, unitEnd(i)) - headHeight(strip);
        if (!fresh && (strip.startsPage || m_y + needed > m_height + slack)) {
            newPage(strip);
        } else {
            m_y += before;
        }
        m_pages.back().push_back({&strip, m_y});
        m_y += strip.height;
    }

    void newPage(const Strip &next)
    {
        m_pages.emplace_back();
        m_y = 0;
        if (next.head >= 0 && !next.isHead) {
            m_pages.back().push_back({&m_flow.heads[static_cast<size_t>(next.head)], 0});
            m_y = headHeight(next);
        }
    }

    const Flow &m_flow;
    double m_height;
    double m_y = 0;
    std::vector<Page> m_pages;
};

/// The lines of one column that go into one slice.
struct Cut
{
    const TextBlock *text = nullptr;
    int first = 0;
    int last = 0;
    double y = 0;
};

/// Takes lines from a column, slice after slice.
class ColumnCutter
{
public:
    explicit ColumnCutter(const Column &column)
        : m_column(column)
    {
    }

    [[nodiscard]] bool isDone() const { return m_piece >= m_column.pieces.size(); }

    std::vector<Cut> cut(double limit, double &used)
    {
        std::vector<Cut> cuts;
        double y = 0;
        while (!isDone()) {
            const Column::Piece &piece = m_column.pieces[m_piece];
            const double top = y + (m_line == 0 ? piece.before : 0);
            const int rest = piece.text.lineCount() - m_line;
            const int fitting = std::max(
                static_cast<int>((limit - top + slack) / piece.text.pitch()), y > 0 ? 0 : 1);
            const int taken = std::min(rest, fitting);
            if (taken > 0) {
                cuts.push_back({&piece.text, m_line, m_line + taken, top});
                y = top + taken * piece.text.pitch();
            }
            if (taken < rest) {
                m_line += taken;
                break;
            }
            ++m_piece;
            m_line = 0;
        }
        used = std::max(used, y);
        return cuts;
    }

private:
    const Column &m_column;
    size_t m_piece = 0;
    int m_line = 0;
};

struct Slice
{
    std::shared_ptr<const Row> row;
    std::vector<std::pair<double, std::vector<Cut>>> columns; ///< x and lines
    double padTop = 0;
    double height = 0;
    bool first = false;
    bool last = false;

    void operator()(QPainter &painter, QPointF at) const
    {
        if (first) {
            for (const PaintAt &drawing : row->drawings) {
                drawing(painter, at);
            }
        }
        for (const auto &[x, cuts] : columns) {
            for (const Cut &cut : cuts) {
                cut.text->paint(painter, at + QPointF(x, padTop + cut.y), cut.first, cut.last);
            }
        }
        if (last && row->rule) {
            painter.setPen(QPen(ink().line, pt(0.6)));
            painter.drawLine(at + QPointF(0, height), at + QPointF(row->width, height));
        }
    }
};

} // namespace

std::vector<Page> paginated(const Flow &flow, double pageHeight)
{
    return Paginator(flow, pageHeight).pages();
}

double Column::height() const
{
    double height = 0;
    for (const Piece &piece : pieces) {
        height += piece.before + piece.text.height();
    }
    return height;
}

std::vector<Strip> stripsOf(Row row, const Strip &pattern, double limit)
{
    const auto shared = std::make_shared<const Row>(std::move(row));
    std::vector<ColumnCutter> cutters(shared->columns.begin(), shared->columns.end());
    const auto isDone = [](const ColumnCutter &cutter) { return cutter.isDone(); };
    std::vector<Strip> strips;
    do {
        Slice slice{shared, {}, strips.empty() ? shared->padTop : 0, 0, strips.empty(), false};
        double used = strips.empty() ? shared->minimum : 0;
        for (size_t i = 0; i < cutters.size(); ++i) {
            slice.columns.emplace_back(shared->columns[i].x, cutters[i].cut(limit, used));
        }
        slice.last = std::all_of(cutters.begin(), cutters.end(), isDone);
        slice.height = slice.padTop + used + (slice.last ? shared->padBottom : 0);
        Strip strip = pattern;
        strip.before = strips.empty() ? pattern.before : 0;
        strip.bookmark = strips.empty() ? pattern.bookmark : QString();
        strip.height = slice.height;
        strip.paint = std::move(slice);
        strips.push_back(std::move(strip));
    } while (!std::all_of(cutters.begin(), cutters.end(), isDone));
    return strips;
}

} // namespace meyar::ui::print
