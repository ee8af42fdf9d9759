// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findinglines.h"

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class Button;
class DateField;
class Label;
class TextField;

/// Over the table while several findings are selected: changes the open actions of all of them.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);
    void setCount(int count); ///< hidden at 0
    void retranslate();

Q_SIGNALS:
    void applied(const meyar::ui::BulkEdit &edit);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    void updateApply();
    [[nodiscard]] BulkEdit edit() const;

    Label *m_count;
    TextField *m_owner;
    DateField *m_due;
    QComboBox *m_state;
    Button *m_apply;
    Button *m_dismiss;
    int m_selected = 0;
};

} // namespace meyar::ui
