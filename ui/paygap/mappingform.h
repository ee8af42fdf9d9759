// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/tablereader.h"

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class Label;

/// Which heading of a table is which column of ours: a box for each of our columns.
class MappingForm final : public QWidget
{
    Q_OBJECT

public:
    /// `needed`: nothing can be said without them; `oneOf`: nor without one of these.
    MappingForm(const std::vector<KnownColumn> &columns, QStringList needed, QStringList oneOf, QWidget *parent = nullptr);
    void show(const QStringList &headings, const ColumnMapping &mapping);
    void retranslate(const Translation &words);

Q_SIGNALS:
    void chosen(const meyar::ColumnMapping &mapping);

private:
    [[nodiscard]] ColumnMapping mapping() const;

    struct Row
    {
        QString key;
        Label *name;
        QComboBox *box;
    };
    std::vector<Row> m_rows;
    QStringList m_needed;
    QStringList m_oneOf;
};

} // namespace meyar::ui
