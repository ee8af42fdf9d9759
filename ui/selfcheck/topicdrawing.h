// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSvgRenderer>
#include <QWidget>

namespace meyar::ui {

/// The drawing of a topic, on a quiet ground. Says nothing that is not written beside it.
class TopicDrawing final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicDrawing(QWidget *parent = nullptr);
    void setSection(const QString &section); ///< its name in the self-check
    [[nodiscard]] QSize sizeHint() const override { return {280, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shown;
    QSvgRenderer m_drawing;
};

} // namespace meyar::ui
