// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paygap/mappingform.h"

#include "core/wording/tablewords.h"
#include "ui/common/label.h"

#include <QComboBox>
#include <QGridLayout>

namespace meyar::ui {

namespace {

constexpr int pairsAcross = 3;

} // namespace

MappingForm::MappingForm(const std::vector<KnownColumn> &columns, QStringList needed, QStringList oneOf, QWidget *parent)
    : QWidget(parent)
    , m_needed(std::move(needed))
    , m_oneOf(std::move(oneOf))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    const Translation english;
    for (const KnownColumn &column : columns) {
        auto *box = new QComboBox(this);
        box->setObjectName(column.key);
        box->setAccessibleName(tableColumnWord(english, column.key));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        auto *name = new Label(TextRole::Small, this);
        name->setTone(Tone::Muted);
        name->setWrap(false);
        const int place = int(m_rows.size());
        grid->addWidget(name, place / pairsAcross * 2, place % pairsAcross);
        grid->addWidget(box, place / pairsAcross * 2 + 1, place % pairsAcross);
        m_rows.push_back({column.key, name, box});
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT chosen(mapping()); });
    }
    for (int column = 0; column < pairsAcross; ++column) {
        grid->setColumnStretch(column, 1);
    }
}

void MappingForm::show(const QStringList &headings, const ColumnMapping &mapping)
{
    for (const Row &row : m_rows) {
        row.box->clear();
        row.box->addItem(tr("– not in the file –"), QString());
        for (const QString &heading : headings) {
            if (!heading.isEmpty()) {
                row.box->addItem(heading, heading);
            }
        }
        const auto used = mapping.headingOf.find(row.key);
        const int index = used == mapping.headingOf.end() ? 0 : row.box->findData(used->second);
        row.box->setCurrentIndex(std::max(0, index));
    }
}

ColumnMapping MappingForm::mapping() const
{
    ColumnMapping mapping;
    for (const Row &row : m_rows) {
        if (const QString heading = row.box->currentData().toString(); !heading.isEmpty()) {
            mapping.headingOf[row.key] = heading;
        }
    }
    return mapping;
}

void MappingForm::retranslate(const Translation &words)
{
    for (const Row &row : m_rows) {
        const QString name = tableColumnWord(words, row.key);
        row.name->setText(m_needed.contains(row.key) ? tr("%1 (needed)").arg(name)
                              : m_oneOf.contains(row.key) ? tr("%1 (one of these is needed)").arg(name)
                                                          : name);
        row.box->setAccessibleName(name);
        if (row.box->count() > 0) {
            row.box->setItemText(0, tr("– not in the file –"));
        }
    }
}

} // namespace meyar::ui
