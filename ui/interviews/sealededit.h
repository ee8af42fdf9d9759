// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace meyar::ui {

/// A text field for testimony: plain text only, and nothing goes out of it: no copying, cutting or dragging, no context
/// menu, no selection for the middle mouse button, no learning by the input method.
class SealedEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit SealedEdit(QWidget *parent = nullptr);
    void setLines(int minimum, int maximum); ///< 1, 1: Return goes on to the next field
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
    void clearForGood(); ///< with its undo steps

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_minimumLines = 1;
    int m_maximumLines = 6;
};

} // namespace meyar::ui
