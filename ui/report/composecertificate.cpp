// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate: one page, all of it centred, each text in every language of the report.
#include "ui/report/composer.h"

namespace meyar::ui::print {

using namespace report;

void Composer::addCentred(const Text &text, Style style, const QColor &color, double before)
{
    Row row;
    Column column;
    QString last;
    for (const Language language : languagesOf(m_document.language)) {
        const QString words = text.in(language);
        if (words.isEmpty() || words == last) {
            continue;
        }
        const Language own = shownIn(text, language);
        column.add(TextBlock({isRightToLeft(own) ? withIsolatedRuns(words) : words, own, style, color, m_width, Side::Centre, 0}));
        last = words;
    }
    row.columns.push_back(std::move(column));
    Strip pattern;
    pattern.before = before;
    add(std::move(row), pattern);
}

void Composer::compose(const Certificate &block)
{
    // Nastaliq, and two languages even more, need the room themselves.
    const double air = both() ? 0.4 : mirrored() ? 0.9 : 1;
    const Style large = m_document.language == ReportLanguage::English ? Style::Heading2 : Style::Body;
    const Style small = both() ? Style::Small : Style::Body;
    addCentred(block.kind, Style::Title, ink().accent.ink, 0);
    addCentred(block.before, large, ink().text2, pt(26 * air));
    addCentred(block.name, Style::Title, ink().text1, pt(14 * air));
    addCentred(block.after, large, ink().text1, pt(18 * air));
    double before = pt(22 * air);
    for (const Text &line : block.lines) {
        addCentred(line, small, ink().text2, before);
        before = pt(3);
    }
    addCentred(block.place, large, ink().text1, pt(22 * air));
    space(pt(26 * air), {});
}

} // namespace meyar::ui::print
