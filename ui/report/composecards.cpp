// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in their frames, and the boxes for signatures.
#include "ui/report/composer.h"

#include <QPainter>

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

PaintAt signatureLine(double x, double width, double y)
{
    return [=](QPainter &painter, QPointF at) {
        painter.setPen(QPen(ink().text2, pt(0.7)));
        painter.drawLine(at + QPointF(x, y), at + QPointF(x + width, y));
    };
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

void Composer::compose(const Signatures &block)
{
    if (block.people.empty()) {
        return;
    }
    const auto count = static_cast<double>(block.people.size());
    const double gap = pt(22);
    const double width = (m_width - gap * (count - 1)) / count;
    const double line = pt(74);
    const double dateShare = 0.3;
    Row row;
    double x = 0;
    for (const Signature &person : block.people) {
        const Slot area = slot(x, width);
        Column words = stacked(area, person.role, Style::BodyBold, ink().text1);
        stackOnto(words, area.width, person.name, Style::Small, ink().text2, pt(1));
        row.columns.push_back(std::move(words));
        const Slot name = slot(x, width * (1 - dateShare) - pt(8));
        const Slot date = slot(x + width * (1 - dateShare), width * dateShare);
        row.drawings.push_back(signatureLine(name.x, name.width, line));
        row.drawings.push_back(signatureLine(date.x, date.width, line));
        double y = line + pt(2);
        for (const Language language : languagesOf(m_document.language)) {
            const auto caption = [&](const Text &text, Slot at) {
                return wordsAt(TextBlock({text.in(language), language, Style::Caption, ink().text3,
                                          at.width, startOf(m_leading), 0}),
                               at.x, y);
            };
            row.drawings.push_back(caption(block.signature, name));
            row.drawings.push_back(caption(block.date, date));
            y += faceOf(Style::Caption, language).pitch;
        }
        x += width + gap;
    }
    row.minimum = line + pt(30);
    Strip pattern;
    pattern.before = pt(10);
    add(std::move(row), pattern);
}

} // namespace meyar::ui::print
