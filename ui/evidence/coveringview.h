// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace meyar::ui {

/// Something looked at over the whole window. The focus stays in it and goes back to where it was; it closes when the
/// widget that it was opened from is hidden.
class CoveringView : public QWidget
{
    Q_OBJECT

public:
    explicit CoveringView(QWidget *window);
    virtual void close() = 0;

protected:
    void cover(QWidget *from);
    void uncover();
    [[nodiscard]] QWidget *from() const { return m_from; }
    /// Whether Tab stops at a widget of this one that could have the focus.
    [[nodiscard]] virtual bool isStop(const QWidget *) const { return true; }
    virtual void retranslate() = 0;

    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    QPointer<QWidget> m_from;
    QPointer<QWidget> m_before; ///< that had the focus
};

} // namespace meyar::ui
