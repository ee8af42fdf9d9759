// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace meyar {

/// Words of a framework by language code ("en", "fr"); its own language first.
using FrameworkText = std::map<QString, QString>;

struct FrameworkChoice
{
    QString value;
    std::optional<double> score;
};

/// A question below a requirement.
struct FrameworkQuestion
{
    QString text;
    QString type; ///< unique_choice, multiple_choice, text or date
    std::vector<FrameworkChoice> choices;
};

/// A requirement, or a heading over some.
struct FrameworkNode
{
    QString urn;
    QString refId;
    int depth = 1; ///< 1 = a section
    bool isAssessable = false;
    FrameworkText name;
    FrameworkText description;
    FrameworkText annotation;
    FrameworkText evidence; ///< what typically proves it
    QStringList groups; ///< implementation groups that ask for it; none = always
    double weight = 1;
    QString importance; ///< mandatory, recommended, nice to have, or empty
    std::vector<FrameworkQuestion> questions;
};

struct FrameworkScore
{
    double score = 0;
    FrameworkText name;
    FrameworkText description;
};

struct FrameworkGroup
{
    QString refId;
    FrameworkText name;
    bool isSelected = false; ///< chosen unless somebody says otherwise
};

/// "This requirement covers that one, of another framework."
struct FrameworkMapping
{
    QString source; ///< urn of the requirement here
    QString targetFramework; ///< urn
    QString target; ///< urn
    QString relationship; ///< equal, subset, superset, intersect
};

/// A framework of CISO Assistant (intuitem), from a library as YAML or as the .xlsx of its version 2.
struct Framework
{
    QString urn;
    QString refId;
    FrameworkText name;
    FrameworkText description;
    QString language; ///< code of the library's locale
    QString version;
    QString provider;
    QString copyright;
    std::vector<FrameworkScore> scores; ///< lowest first; none = compliant, partly, not
    std::vector<FrameworkGroup> groups;
    std::vector<FrameworkNode> nodes; ///< in order, headings before what stands below them
    std::vector<FrameworkMapping> mappings;
};

} // namespace meyar
