// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/banner.h"
#include "app/widgets/icon.h"

#include <QColor>
#include <QFile>
#include <QImage>

#include <gmock/gmock.h>

namespace unknot::ui {

TEST(IconTest, IsSharpOnADenseScreen)
{
    const QPixmap pixmap = picture("body", 24, Qt::black, 2);

    EXPECT_EQ(pixmap.size(), QSize(48, 48));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2);
}

TEST(IconTest, TakesTheColourItIsAskedFor)
{
    const QImage image = picture("pause", 24, Qt::red, 1).toImage();

    EXPECT_EQ(image.pixelColor(8, 12).rgb(), QColor(Qt::red).rgb());
}

TEST(IconTest, EveryLevelHasAShapeOfItsOwn)
{
    QStringList shapes;
    for (const base::Level level : base::all<base::Level>())
        shapes << shapeOf(level);

    EXPECT_EQ(shapes.removeDuplicates(), 0);
    for (const QString &shape : shapes)
        EXPECT_TRUE(QFile::exists(":/icons/" + shape + ".svg")) << shape.toStdString();
}

} // namespace unknot::ui
