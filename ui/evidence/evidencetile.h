// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencedesk.h"

#include <QAbstractButton>

namespace meyar::ui {

/// One photo or document in the panel: picture, caption and time, what is special about it. Enter or a click opens it,
/// F2 goes to its caption, Delete removes it.
class EvidenceTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EvidenceTile(EvidenceDesk &desk, QWidget *parent = nullptr);
    void setItem(const EvidenceItem &item);
    [[nodiscard]] EvidenceId id() const { return m_item.row.evidence.id; }
    void setImageFailed(const QByteArray &sha256);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void captionRequested();
    void removalRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString remark() const; ///< what is special about it; empty: nothing
    void paintPicture(QPainter &painter, const QRect &frame);
    void paintPlaceholder(QPainter &painter, const QRect &frame, const QString &icon, const QString &words);

    EvidenceDesk &m_desk;
    EvidenceItem m_item;
    bool m_isBroken = false;
};

} // namespace meyar::ui
