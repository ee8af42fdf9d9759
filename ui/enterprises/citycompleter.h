// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace meyar::ui {

/// Offers the cities of Pakistan's industry as one types, in English or Urdu letters. Puts in the English name, by which
/// a city is known to all reports; any other text may stay.
class CityCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit CityCompleter(QObject *parent = nullptr);
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace meyar::ui
