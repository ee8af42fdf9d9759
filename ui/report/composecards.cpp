// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in their frames.
#include "ui/report/composer.h"

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr double inset = pt(13);
constexpr double markSize = pt(10.5);
constexpr double markGap = pt(6);

/// "Critical · FX-18 · repeat" in one language.
QString headline(const FindingCard &card, Language language)
{
    QStringList parts{card.severity.in(language)};
    for (const QString &part : {card.code, card.repeat.in(language)}) {
        if (!part.isEmpty()) {
            parts.append(isRightToLeft(language) ? isolated(part) : part);
        }
    }
    return parts.join(u" · "_s);
}

PaintAt wordsAt(const TextBlock &text, double x, double y)
{
    return [=](QPainter &painter, QPointF at) {
        text.paint(painter, at + QPointF(x, y), 0, text.lineCount());
    };
}

} // namespace

Row Composer::cardHead(const FindingCard &block) const
{
    const QColor color = block.tone == report::Tone::Quiet ? ink().text2 : tintOf(block.tone).ink;
    const Text title = Text(headline(block, Language::English), headline(block, Language::Urdu));
    Row row = pair(title, Style::BodyBold, color, inset + markSize + markGap);
    const double y = (faceOf(Style::BodyBold, m_leading).pitch - markSize) / 2;
    row.drawings.push_back(markAt(block.mark, slot(inset, markSize).x, y, markSize));
    if (both()) {
        const double urduY = (faceOf(Style::BodyBold, Language::Urdu).pitch - markSize) / 2;
        row.drawings.push_back(markAt(block.mark, m_width - inset - markSize, urduY, markSize));
        return row;
    }
    const Slot state = slot(m_width / 2, m_width / 2 - inset);
    row.drawings.push_back(wordsAt(TextBlock({block.state.in(m_leading), m_leading, Style::Small,
                                              ink().text3, state.width, endOf(m_leading), 0}),
                                   state.x, pt(1)));
    return row;
}

void Composer::compose(const FindingCard &block)
{
    Strip pattern;
    pattern.frame = newFrame(Qt::white, tintOf(block.tone).line);
    pattern.group = newGroup();
    pattern.before = pt(9);
    space(pt(9), pattern);
    pattern.before = 0;
    pattern.keepWithNext = true;
    add(cardHead(block), pattern);
    pattern.keepWithNext = false;

    const auto paragraph = [&](Row row, double above) {
        row.padTop = above;
        add(std::move(row), pattern);
    };
    if (!block.checkpoint.isEmpty()) {
        paragraph(pair(block.checkpoint, Style::Small, ink().text3, inset), pt(2));
    }
    paragraph(pair(block.statement, Style::Body, ink().text1, inset), pt(3));
    if (!block.evidence.isEmpty()) {
        paragraph(labelled(block.evidenceLabel, block.evidence, inset), pt(4));
    }
    addPhotos(block.photos, inset, pattern);
    if (!block.law.isEmpty()) {
        paragraph(pair(block.law, Style::Small, ink().text2, inset), pt(3));
    }
    for (const Text &action : block.actions) {
        paragraph(labelled(block.actionsLabel, action, inset), pt(4));
    }
    space(pt(10), pattern);
}

} // namespace meyar::ui::print
