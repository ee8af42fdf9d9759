// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fonts.h"
#include "ui/common/marks.h"

#include <QAbstractButton>
#include <QWidget>

namespace meyar::ui {

/// A small fact of 22 px: tinted ground, an optional mark or icon, a word. Not pressed, not
/// focused.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const QString &text, Tone tone = Tone::Normal, Mark mark = Mark::None,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void setTone(Tone tone);
    void setMark(Mark mark);
    void setIconName(const QString &name);
    void setBold(bool bold);
    void setOutlined(bool outlined); ///< a border and the surface instead of the tinted ground

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    QString m_text;
    QString m_iconName;
    Tone m_tone = Tone::Normal;
    Mark m_mark = Mark::None;
    bool m_bold = false;
    bool m_outlined = false;
};

/// A filter that is on or off: "Unanswered 157". Put several into a QButtonGroup to make them
/// exclusive.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text = {}, QWidget *parent = nullptr);
    void setCount(int count); ///< below 0: no number
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_count = -1;
};

/// The picture of a key, 18 px. Decoration: screen readers get the shortcut from the action.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key = {}, QWidget *parent = nullptr);
    void setKey(const QString &key);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] static QSize sizeOf(const QString &key);
    static void paint(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink,
                      const QColor &ground, const QColor &line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_key;
};

/// A count in a round ground, for the rail and for column heads.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(int count = 0, Tone tone = Tone::Bad, QWidget *parent = nullptr);
    void setCount(int count); ///< hidden at 0
    [[nodiscard]] QSize sizeHint() const override;
    static void paint(QPainter &painter, const QPoint &center, int count, const QColor &ground,
                      const QColor &ink);
    [[nodiscard]] static QSize sizeOf(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count;
    Tone m_tone;
};

} // namespace meyar::ui
