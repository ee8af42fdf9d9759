// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchangelines.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class Label;
class MarkLabel;

/// What a bundle or a receipt says, one mark and sentence below the other.
class ExchangeFactList final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeFactList(QWidget *parent = nullptr);
    void setFacts(const std::vector<ExchangeFact> &facts);

private:
    struct Row
    {
        QWidget *box;
        MarkLabel *mark;
        Label *text;
    };
    void addRow();

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

/// A quiet caption over a value, as "Fingerprint" over its digits. Codes run left to right in every
/// language.
class ExchangeFactLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeFactLine(QWidget *parent = nullptr);
    void setCaption(const QString &caption);
    void setValue(const QString &value); ///< empty hides the line
    void setCode(bool code); ///< a fingerprint: bold, to be compared by eye

private:
    Label *m_caption;
    Label *m_value;
};

} // namespace meyar::ui
