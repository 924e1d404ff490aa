/**
 * How many public stations and piles each zone has, by its ground, its residents and its new-energy
 * vehicles, and how the city's piles compare with ratios that were aimed at. What a pile is divided
 * by comes from layers and {@code layers/charging.yml}; what is not known there is not made up. May
 * use {@code charging}, {@code measure} and what lies below.
 */
package io.tantu.charging.density;
