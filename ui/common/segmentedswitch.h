// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace meyar::ui {

/// Two to five choices side by side, one of them on. One stop for Tab; the arrow keys move the
/// choice.
class SegmentedSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(const QString &accessibleName, QWidget *parent = nullptr);

    /// Adds a choice; `iconName` may be empty.
    void addChoice(const QString &id, const QString &text, const QString &iconName = {});
    void setChoiceText(const QString &id, const QString &text);
    /// Hides a choice that a page does not offer. The chosen one is shown all the same.
    void setChoiceShown(const QString &id, bool shown);
    /// How much of the choices is shown where room is short. Icons alone have their words as tool tips; the chosen
    /// one, and one without an icon, keeps its words.
    enum class Fullness { Whole, Words, Icons };
    void setFullness(Fullness fullness);
    [[nodiscard]] int widthIn(Fullness fullness) const;
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &id); ///< without a signal

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person chose another one.
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QString id, text, iconName;
        bool shown = true;
    };
    [[nodiscard]] bool hasIcon(const Choice &choice, Fullness fullness) const;
    [[nodiscard]] bool hasWords(const Choice &choice, Fullness fullness) const;
    [[nodiscard]] int widthOf(const Choice &choice, Fullness fullness) const;
    [[nodiscard]] int widthOf(const Choice &choice) const { return widthOf(choice, m_fullness); }
    [[nodiscard]] QRect rectOf(int index) const;
    [[nodiscard]] int indexAt(const QPoint &pos) const;
    void choose(int index);

    std::vector<Choice> m_choices;
    QString m_name;
    Fullness m_fullness = Fullness::Whole;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace meyar::ui
