// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkfile.h"

#include "core/base/savefile.h"
#include "core/form/sheets/xlsxreader.h"
#include "core/framework/sheetframework.h"
#include "core/framework/yamlframework.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;

} // namespace

Result<Framework> readFramework(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes) {
        return failAs(bytes);
    }
    if (!bytes->startsWith("PK")) {
        return frameworkFromYaml(*bytes, path);
    }
    form::Problems problems;
    return frameworkFromSheets(form::readXlsx(*bytes, path, problems), path);
}

} // namespace meyar
