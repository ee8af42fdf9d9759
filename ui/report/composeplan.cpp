// SPDX-License-Identifier: GPL-3.0-or-later
// The corrective action plan, in the columns of a CAPR.
#include "ui/report/composer.h"

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr double markSize = pt(9);

/// Widths as shares of the page: number, finding and cause, action, owner, due, state.
constexpr double shares[] = {0.05, 0.29, 0.26, 0.12, 0.14, 0.14};

struct Place
{
    double x = 0;
    double width = 0;
};

Place placeOf(size_t index, double width)
{
    double x = 0;
    for (size_t i = 0; i < index; ++i) {
        x += shares[i] * width;
    }
    const bool last = index + 1 == std::size(shares);
    return {x, shares[index] * width - (last ? 0 : pt(9))};
}

} // namespace

void Composer::compose(const ActionTable &block)
{
    const auto place = [&](size_t index) {
        const Place at = placeOf(index, m_width);
        return slot(at.x, at.width);
    };
    Strip pattern;
    pattern.before = pt(3);
    Row head;
    const Text *heads[]
        = {&block.number, &block.finding, &block.action, &block.owner, &block.due, &block.state};
    for (size_t i = 0; i < std::size(heads); ++i) {
        head.columns.push_back(stacked(place(i), *heads[i], Style::Caption, ink().text3));
    }
    setHead(std::move(head), pattern);
    for (size_t i = 0; i < block.rows.size(); ++i) {
        const bool continues = i + 1 < block.rows.size() && block.rows[i + 1].number.isEmpty();
        if (!block.rows[i].number.isEmpty()) {
            pattern.group = newGroup();
        }
        Row row = planRow(block, block.rows[i]);
        row.rule = !continues;
        add(std::move(row), pattern);
    }
}

Row Composer::planRow(const ActionTable &block, const ActionRow &line) const
{
    const auto place = [&](size_t index) {
        const Place at = placeOf(index, m_width);
        return slot(at.x, at.width);
    };
    Row row;
    row.padTop = pt(5);
    row.padBottom = pt(5);
    row.columns.push_back(
        column(place(0), Text(line.number, line.number), Style::SmallBold, ink().text3));

    Column finding
        = column(place(1), line.finding.isEmpty() ? Text() : Text(line.code, isolated(line.code)),
                 Style::SmallBold, ink().text3);
    stackOnto(finding, place(1).width, line.finding, Style::Small, ink().text1, 0);
    const auto addLabelled = [&](const Text &label, const Text &text) {
        if (text.isEmpty()) {
            return;
        }
        const Language own = both() ? shownIn(text, m_leading) : m_leading;
        const QString before = label.in(own) + u": "_s;
        const QString said = text.in(m_leading);
        finding.add(TextBlock({before + (isRightToLeft(own) ? withIsolatedRuns(said) : said), own, Style::Small,
                               ink().text2, place(1).width, startOf(own), static_cast<int>(before.size())}),
                    pt(2));
    };
    addLabelled(block.causeLabel, line.cause);
    addLabelled(block.commentLabel, line.comment);
    row.columns.push_back(std::move(finding));

    Column action = column(place(2), line.action, Style::Small, ink().text1);
    Text kind = line.kind;
    for (auto &[key, words] : kind.byLanguage) {
        const Language language = key == u"ur" ? Language::Urdu : Language::English;
        words += line.cost.isEmpty() ? QString() : u" · "_s + line.cost.in(language);
    }
    stackOnto(action, place(2).width, kind, Style::Small, ink().text3, pt(1));
    row.columns.push_back(std::move(action));
    row.columns.push_back(stacked(place(3), line.owner, Style::Small, ink().text1));
    row.columns.push_back(
        stacked(place(4), line.due, Style::Small, line.overdue ? ink().bad.ink : ink().text1));

    const Slot state = place(5);
    const double indent = markSize + pt(4);
    const Slot words{mirrored() ? state.x : state.x + indent, state.width - indent};
    Column states = stacked(words, line.state, Style::SmallBold, inkOf(line.mark));
    stackOnto(states, words.width, line.verified, Style::Small, ink().text2, pt(1));
    stackOnto(states, words.width, line.agreement, Style::Small, ink().text1, pt(2));
    row.columns.push_back(std::move(states));
    const double y = row.padTop + (faceOf(Style::SmallBold, m_leading).pitch - markSize) / 2;
    row.drawings.push_back(
        markAt(line.mark, mirrored() ? state.x + state.width - markSize : state.x, y, markSize));
    return row;
}

} // namespace meyar::ui::print
