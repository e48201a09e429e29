package nl.bloei.ui.sheet;

