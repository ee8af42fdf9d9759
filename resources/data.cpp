// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot stand inside ours.
static void initDataResource()
{
    Q_INIT_RESOURCE(meyar_data);
}

void meyar::initData()
{
    initDataResource();
}
