// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/labellayout.h"
#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"
#include "ui/findings/findingsmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8; ///< below a card
constexpr int padding = 12;
constexpr int chipHeight = 22;
constexpr int avatar = 22;
constexpr int maximumLines = 3;

int lineOf(TextRole role)
{
    return lineHeightOf(role, uiLanguage());
}

LabelLayout statementLayout(const FindingLine &line, int width, Qt::LayoutDirection direction)
{
    const Language script = baseOf(line.statement, uiLanguage());
    LabelLayout::Request request;
    request.text = line.statement;
    request.font = fontOf(TextRole::Body, script);
    request.lineHeight = lineHeightOf(TextRole::Body, script);
    request.width = width;
    request.maximumLines = maximumLines;
    request.direction = direction;
    return LabelLayout(request);
}

/// Walks down the card and paints row by row.
class CardPainter final
{
public:
    CardPainter(QPainter &painter, const QRect &card, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_inner(card.adjusted(padding, 0, -padding, 0))
        , m_direction(direction)
        , m_y(card.top() + 10)
    {
    }

    void paintHead(const FindingLine &line)
    {
        const QFont font = fontOf(TextRole::Small, baseOf(line.severityWord, uiLanguage()));
        const Tint tint = tintOf(tokens(), line.tone);
        const int chip = 9 + 13 + 6 + lineWidth(line.severityWord, font) + 9;
        paintRound(m_painter, at(0, chip, chipHeight), 5, tint.ground,
                   &tokens() == &highContrastTokens ? tint.line : QColor());
        paintMark(m_painter, at(9, 13, 13, chipHeight), line.mark, tokens());
        paintLine(m_painter, at(28, chip - 36, chipHeight), Qt::AlignLeading, line.severityWord,
                  font, tint.ink, m_direction);
        const int code = text(chip + 8, line.code, tokens().text3, chipHeight);
        if (!line.repeatWord.isEmpty()) {
            paintRepeat(line.repeatWord, chip + 8 + code + 8);
        }
        m_y += chipHeight + 6;
    }

    void paintStatement(const FindingLine &line)
    {
        const LabelLayout layout = statementLayout(line, m_inner.width(), m_direction);
        layout.paint(m_painter, QPointF(m_inner.left(), m_y), tokens().text1);
        m_y += layout.height + 2;
    }

    void paintFactory(const FindingLine &line)
    {
        const int height = lineOf(TextRole::Small);
        text(0, line.factory, tokens().text2, height);
        m_y += height + 6;
    }

    void paintFoot(const FindingLine &line)
    {
        const int room = m_inner.width() - 22 - (line.initials.isEmpty() ? 0 : avatar + 8);
        const QFont font = fontOf(TextRole::Small, baseOf(line.due, uiLanguage()));
        const QString &due = lineWidth(line.due, font) <= room ? line.due : line.dueShort;
        const QColor ink = line.isLate ? tokens().bad.ink : tokens().text2;
        paintIcon(m_painter, at(0, 16, 16, avatar), u"view-calendar"_s, ink);
        paintLine(m_painter, at(22, room, avatar), Qt::AlignLeading, due, font, ink, m_direction);
        if (!line.initials.isEmpty()) {
            const QRect circle = at(m_inner.width() - avatar, avatar, avatar);
            paintRound(m_painter, circle, avatar / 2.0, tokens().accent.ground);
            paintLine(m_painter, circle, Qt::AlignHCenter, line.initials,
                      fontOf(TextRole::Caption, scriptOf(line.initials, Language::English)),
                      tokens().accent.ink, m_direction);
        }
    }

private:
    /// A box of this row, `x` from the leading edge, in the middle of `height`.
    [[nodiscard]] QRect at(int x, int width, int boxHeight, int height = 0) const
    {
        const int down = height == 0 ? 0 : (height - boxHeight) / 2;
        return mirrored(QRect(m_inner.left() + x, m_y + down, width, boxHeight), m_inner,
                        m_direction);
    }

    int text(int x, const QString &words, const QColor &ink, int height)
    {
        const QFont font = fontOf(TextRole::Small, baseOf(words, uiLanguage()));
        const int width = qMin(lineWidth(words, font), m_inner.width() - x);
        paintLine(m_painter, at(x, width, height), Qt::AlignLeading, words, font, ink, m_direction);
        return width;
    }

    /// At the trailing edge; only the icon where the word has no room.
    void paintRepeat(const QString &word, int from)
    {
        const QFont font = fontOf(TextRole::Small, baseOf(word, uiLanguage()));
        const int words = lineWidth(word, font);
        const int full = 16 + 5 + words;
        const bool fits = from + full <= m_inner.width();
        const int x = m_inner.width() - (fits ? full : 16);
        paintIcon(m_painter, at(x, 16, 16, chipHeight), u"view-refresh"_s, tokens().bad.ink);
        if (fits) {
            paintLine(m_painter, at(x + 21, words, chipHeight), Qt::AlignLeading, word, font,
                      tokens().bad.ink, m_direction);
        }
    }

    QPainter &m_painter;
    QRect m_inner;
    Qt::LayoutDirection m_direction;
    int m_y;
};

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const FindingLine line = lineAt(index);
    const QRect card = option.rect.adjusted(0, 0, 0, -gap);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const Tokens &t = tokens();
    painter->save();
    paintRound(*painter, card, metric::cardRadius, t.surface,
               selected      ? t.accent.ink
                   : hovered ? t.strongLine
                             : t.line,
               selected ? 2 : 1);
    CardPainter rows(*painter, card, option.direction);
    rows.paintHead(line);
    rows.paintStatement(line);
    rows.paintFactory(line);
    rows.paintFoot(line);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 280;
    const LabelLayout layout
        = statementLayout(lineAt(index), width - 2 * padding, option.direction);
    const int height
        = 10 + chipHeight + 6 + layout.height + 2 + lineOf(TextRole::Small) + 6 + avatar + 10;
    return {width, height + gap};
}

} // namespace meyar::ui
