// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "ui/common/marks.h"

#include <QWidget>

class QTextLayout;

namespace meyar::ui {

/// A plain text with some of its words on a tinted ground and in bold: what changed in it.
class MarkedText final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedText(Tone tone, QWidget *parent = nullptr);
    void setText(const QString &text, const std::vector<TextRange> &marked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut(QTextLayout &layout, int width) const;

    Tone m_tone;
    QString m_text;
    std::vector<TextRange> m_marked;
};

} // namespace meyar::ui
