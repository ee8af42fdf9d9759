// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/citycompleter.h"

#include "core/wording/cityword.h"
#include "ui/common/bidi.h"

#include <QStandardItemModel>

namespace meyar::ui {

namespace {

constexpr int nameRole = Qt::UserRole + 1;
constexpr int searchedRole = Qt::UserRole + 2;

} // namespace

CityCompleter::CityCompleter(QObject *parent)
    : QCompleter(parent)
{
    auto *model = new QStandardItemModel(this);
    const Translation urdu(Language::Urdu);
    QStringList names = cityNames();
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names)) {
        const QString own = cityWord(urdu, name);
        auto *item = new QStandardItem(own == name ? name : dotted({name, own}));
        item->setData(name, nameRole);
        item->setData(QString(name + u' ' + own), searchedRole);
        model->appendRow(item);
    }
    setModel(model);
    setCompletionRole(searchedRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

QString CityCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(nameRole).toString();
}

} // namespace meyar::ui
