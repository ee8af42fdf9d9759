// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meyar::ui {

class Label;

/// A caption and a line of explanation at one side, what is set at the other.
class SettingsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsRow(QWidget *control, QWidget *parent = nullptr);
    void setTexts(const QString &caption, const QString &hint = {});

private:
    Label *m_caption;
    Label *m_hint;
    QWidget *m_control;
};

} // namespace meyar::ui
